package io.github.driftwatch.ingest;

import io.github.driftwatch.layout.Column;
import io.github.driftwatch.layout.Names;
import io.github.driftwatch.source.workbook.NumberText;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a text stands for in a column. */
@FunctionalInterface
interface Meaning {

    /** The value; {@link QuickValues#ABSENT}; nothing where something has to be said of the text. */
    @Nullable
    Object of(String text);

    /** Of the texts of a column, words for no value among them. */
    static Meaning in(Column column, ReadingContext context) {
        Meaning own = own(column, context);
        return text -> context.layout().isAbsent(text) ? QuickValues.ABSENT : own.of(text);
    }

    private static Meaning own(Column column, ReadingContext context) {
        Repeats repeats = context.repeats();
        return switch (column.type()) {
            // Identifiers hardly ever come again, and a look for them among millions is slow.
            case TEXT ->
                isIdentifier(column.name()) ? text -> SpoiltIds.hasLostFigures(text) ? null : text : repeats::of;
            case YES_NO -> context.layout()::yesNo;
            case ONE_OF -> column::value;
            case DECIMAL -> text -> number(column, text, false);
            case WHOLE_NUMBER -> text -> wholeNumber(column, text);
            case KIND -> text -> knownKind(text, context);
            case ROLES -> text -> roles(text, repeats);
            // How a date is written is no matter of a table of words.
            case DATE -> text -> null;
        };
    }

    /** Whether a column holds identifiers. */
    static boolean isIdentifier(String column) {
        return column.endsWith("_id");
    }

    /** Whether a text is an identifier that a spreadsheet has rounded. */
    static boolean losesFigures(String column, String text) {
        return isIdentifier(column) && SpoiltIds.hasLostFigures(text);
    }

    /** A number within a column's bounds; absent where the text is none. */
    static @Nullable Double number(Column column, String text, boolean whole) {
        Double number = NumberText.parse(text);
        boolean fits = number != null
                && number >= column.least()
                && number <= column.most()
                && (!whole || number == Math.rint(number));
        return fits ? number : null;
    }

    private static @Nullable Integer wholeNumber(Column column, String text) {
        Double number = number(column, text, true);
        return number == null ? null : (Integer) number.intValue();
    }

    private static @Nullable String knownKind(String text, ReadingContext context) {
        String kind = context.repeats().of(Names.normalised(text));
        return context.kinds().passes(kind) ? kind : null;
    }

    /** The roles that a text names. */
    static Set<String> roles(String text, Repeats repeats) {
        Set<String> roles = new LinkedHashSet<>();
        for (String role : text.split(";", -1)) {
            String normalised = Names.normalised(role);
            if (!normalised.isEmpty()) {
                roles.add(repeats.of(normalised));
            }
        }
        return roles;
    }
}
