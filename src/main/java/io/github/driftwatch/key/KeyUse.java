package io.github.driftwatch.key;

/**
 * What a key is for, in the words of the messages about its file.
 *
 * @param option the option that names the file, such as {@code --key}
 * @param opened what comes of it where others can read the file, such as {@code and so tells them whose a code is}
 * @param remedy what to do where it is no key, as a sentence
 */
public record KeyUse(String option, String opened, String remedy) {}
