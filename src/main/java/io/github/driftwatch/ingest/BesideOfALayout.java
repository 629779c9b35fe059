package io.github.driftwatch.ingest;

import io.github.driftwatch.layout.Layout;
import io.github.driftwatch.layout.Part;
import io.github.driftwatch.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside an export of any layout, as people keep it themselves: what they know to be late. It has the
 * headings of the program's own layout, whatever those of the export are.
 *
 * @param acknowledged the file or sheet; absent where there is none
 */
record BesideOfALayout(@Nullable Candidate acknowledged) {

    /** Takes it out of what an export of another layout may be in. */
    static BesideOfALayout takenFrom(List<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            if (isIt(candidate)) {
                candidates.remove(candidate);
                return new BesideOfALayout(candidate);
            }
        }
        return new BesideOfALayout(null);
    }

    private static boolean isIt(Candidate candidate) {
        Part part = Layout.ownPart(Table.ACKNOWLEDGED);
        return candidate.given().equals(Set.of(Table.ACKNOWLEDGED))
                || (candidate.given().isEmpty()
                        && part.isNamed(candidate.name())
                        && candidate.fit(part).complete());
    }

    /** What is to be read, with this. */
    Recognition.Recognised addedTo(Recognition.Recognised others) {
        if (acknowledged == null) {
            return others;
        }
        List<TableSource> sources = new ArrayList<>(others.sources());
        sources.add(TableSource.canonical(Table.ACKNOWLEDGED, acknowledged.source()));
        Recognition known = others.recognition();
        List<Recognition.Taken> taken = new ArrayList<>(known.taken());
        taken.add(new Claim(acknowledged, acknowledged.fit(Layout.ownPart(Table.ACKNOWLEDGED))).taken());
        return new Recognition.Recognised(
                new Recognition(known.layout(), known.forced(), taken, known.unread()),
                sources,
                others.filesUnread(),
                others.leftBeside());
    }
}
