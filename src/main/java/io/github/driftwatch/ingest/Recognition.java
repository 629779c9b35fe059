package io.github.driftwatch.ingest;

import io.github.driftwatch.layout.Layout;
import java.util.Comparator;
import java.util.List;

/**
 * What the files of an export were taken for, and why.
 *
 * @param layout the layout of the export
 * @param forced whether the user named it
 * @param taken what each file or sheet was taken for, in the order in which they are read
 * @param unread what was there and is not read
 */
public record Recognition(Layout layout, boolean forced, List<Taken> taken, List<Unread> unread) {

    public Recognition {
        taken = List.copyOf(taken);
        unread = List.copyOf(unread);
    }

    /**
     * What a file or a sheet was taken for.
     *
     * @param place the file, and the sheet of a workbook
     * @param part the part of the layout
     * @param gives what its rows give, such as {@code plans} or {@code additions to plans}
     * @param known the headings that decided it, as they stand in the file: each is a heading of the layout
     * @param of how many headings the part looks for
     */
    public record Taken(String place, String part, List<String> gives, List<String> known, int of) {

        public Taken {
            gives = List.copyOf(gives);
            known = List.copyOf(known);
        }
    }

    /**
     * A file or a sheet that is not read.
     *
     * @param place the file, and the sheet of a workbook
     * @param why why not, as words that follow the place
     */
    public record Unread(String place, String why) {}

    /**
     * What is to be read, with what it was taken for.
     *
     * @param filesUnread how many files of a folder are not read; of a workbook's sheets nobody expects that all are
     * @param leftBeside what is not read as something else of the same headings is, a sentence each
     */
    record Recognised(Recognition recognition, List<TableSource> sources, int filesUnread, List<String> leftBeside) {

        /** What is read first comes first: what is added to plans, then plans, then what belongs to them. */
        Recognised {
            sources = sources.stream()
                    .sorted(Comparator.comparing(TableSource::isTable).thenComparing(TableSource::table))
                    .toList();
        }
    }
}
