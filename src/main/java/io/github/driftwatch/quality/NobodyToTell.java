package io.github.driftwatch.quality;

import io.github.driftwatch.model.Check;
import io.github.driftwatch.model.Finding;
import io.github.driftwatch.model.Finding.Severity;
import io.github.driftwatch.model.InputFile;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.timeline.ArisenNotice;
import java.util.Collection;

/** Notices that nobody can be sent, as the plan names nobody in the role that is to be told (DQ-26). */
public final class NobodyToTell {

    private final Places places;

    /**
     * Findings on these inputs.
     *
     * @param inputs what was read for each table, so that findings can name the files
     */
    public NobodyToTell(Collection<InputFile> inputs) {
        this.places = new Places(inputs);
    }

    /**
     * The finding of a notice.
     *
     * @param role the role that is to be told
     */
    public Finding finding(ArisenNotice notice, String role) {
        String column = role.replace('-', '_');
        return places.finding(
                Check.DQ_26,
                Severity.WARNING,
                Table.PLANS,
                notice.plan().row(),
                column,
                null,
                "Nobody is named as " + role.replace('-', ' ') + ", who is to be told under "
                        + notice.notice().id() + " since "
                        + notice.day() + ". Fill " + column + " at its source and export again: the notice is listed"
                        + " then. Or give the role a mailbox in the profile.",
                notice.plan().childId());
    }
}
