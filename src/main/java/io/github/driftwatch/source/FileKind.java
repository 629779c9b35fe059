package io.github.driftwatch.source;

/** What a file can be by its content, whatever its name says. */
public enum FileKind {
    EMPTY,
    TEXT,
    MARKUP,
    WORKBOOK,
    BINARY_WORKBOOK,
    OPEN_DOCUMENT_SHEET,
    OLD_WORKBOOK,
    ANCIENT_WORKBOOK,
    PROTECTED_WORKBOOK,
    OTHER_ARCHIVE,
    OTHER_OFFICE_DOCUMENT,
    BINARY
}
