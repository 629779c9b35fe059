package io.github.driftwatch.procedure;

import io.github.driftwatch.json.JsonPath;
import io.github.driftwatch.json.Quoted;
import io.github.driftwatch.procedure.AuditLine.Counted;
import io.github.driftwatch.words.NearestWord;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks what the lines of an audit say of one another: small numbers are withheld by it. */
final class AuditSums {

    private final List<AuditLine> lines;

    /** @param lines all of them */
    AuditSums(List<AuditLine> lines) {
        this.lines = lines;
    }

    void check(AuditLine line, JsonPath path) {
        if (line.of() != null) {
            other(line.of(), line, path.key("of"));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < line.parts().size(); i++) {
            JsonPath place = path.key("parts").index(i, null);
            String part = line.parts().get(i);
            other(part, line, place);
            if (!seen.add(part)) {
                throw place.refuse("found " + Quoted.text(part) + " a second time; take one out.");
            }
        }
        checkStatuses(line, path.key("parts"));
    }

    /** Another line, which counts. */
    private AuditLine other(String id, AuditLine line, JsonPath path) {
        if (id.equals(line.id())) {
            throw path.refuse("found " + Quoted.text(id) + ", which is the line itself; name another.");
        }
        Optional<AuditLine> found =
                lines.stream().filter(one -> one.id().equals(id)).findFirst();
        if (found.isEmpty()) {
            throw path.refuse("found " + Quoted.text(id) + ", expected the id of another line of this audit"
                    + NearestWord.question(
                            id,
                            lines.stream()
                                    .map(AuditLine::id)
                                    .filter(other -> !other.equals(line.id()))
                                    .toList()));
        }
        if (found.get().median() != null) {
            throw path.refuse(
                    "found " + Quoted.text(id) + ", which shows a median and counts nothing; name a line that counts.");
        }
        return found.get();
    }

    /** Of obligations, the parts have to have each status of the whole, once: else they would not add up. */
    private void checkStatuses(AuditLine line, JsonPath path) {
        if (line.parts().isEmpty() || !(line.counted() instanceof Counted.Asked whole)) {
            return;
        }
        Set<String> left = new HashSet<>(whole.filter().statuses());
        for (int i = 0; i < line.parts().size(); i++) {
            AuditLine part = other(line.parts().get(i), line, path.index(i, null));
            boolean fits = part.counted() instanceof Counted.Asked asked
                    && asked.day() == whole.day()
                    && asked.filter().sameBut(whole.filter())
                    && left.containsAll(asked.filter().statuses());
            if (!fits) {
                throw path.index(i, null)
                        .refuse("found " + Quoted.text(part.id()) + ", which is no part of " + Quoted.text(line.id())
                                + ": expected the same obligations by the same day, with some of its statuses that no"
                                + " part before it has; take it out, or change one of them.");
            }
            left.removeAll(((Counted.Asked) part.counted()).filter().statuses());
        }
        if (!left.isEmpty()) {
            throw path.refuse("the parts do not add up to " + Quoted.text(line.id()) + ", as none of them is "
                    + String.join(" or ", left.stream().sorted().toList()) + "; add a line that is.");
        }
    }
}
