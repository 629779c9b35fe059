package io.github.driftwatch.layout;

/** What a column's cells hold. In a layout's JSON it is written in lower case with hyphens, such as {@code yes-no}. */
public enum ColumnType {
    TEXT,
    DATE,
    YES_NO,
    WHOLE_NUMBER,
    DECIMAL,
    ONE_OF,
    ROLES,
    KIND
}
