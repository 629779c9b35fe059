/**
 * Words for people that every room needs: what somebody most likely meant by a slip. Depends on nothing; knows no child,
 * no rule and no file. Start with {@link io.github.driftwatch.words.NearestWord}.
 */
@NullMarked
package io.github.driftwatch.words;

import org.jspecify.annotations.NullMarked;
