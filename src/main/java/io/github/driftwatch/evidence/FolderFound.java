package io.github.driftwatch.evidence;

import java.util.List;

/**
 * What there is to say of a folder of reports.
 *
 * @param differences what is not as it was written, a line each
 * @param remarks what is to be known beside that, and is no difference, a line each
 * @param marked whether somebody has said something in the list of what is known about since
 * @param files how many files were held against what was written
 * @param sums how many sums were held against each other
 */
public record FolderFound(List<String> differences, List<String> remarks, boolean marked, int files, int sums) {

    public FolderFound {
        differences = List.copyOf(differences);
        remarks = List.copyOf(remarks);
    }
}
