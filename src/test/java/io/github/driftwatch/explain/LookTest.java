package io.github.driftwatch.explain;

import io.github.driftwatch.procedure.*;
import java.nio.file.*;
import java.util.*;
import org.junit.jupiter.api.Test;

class LookTest {
    @Test
    void look() throws Exception {
        List<String> all = new ArrayList<>(List.of("designated-review", "calderdale", "north-yorkshire"));
        try (var s = Files.list(Path.of("src/test/resources/profiles"))) {
            s.map(Path::toString).sorted().forEach(all::add);
        }
        StringBuilder b = new StringBuilder();
        for (String name : all) {
            Profile p = new ProfileLoader().load(name);
            for (Rule r : p.rules()) {
                if (name.endsWith("sixteen-months.json") && !r.profile().equals(p.name())) continue;
                for (Part q : RuleExplanation.of(r, p))
                    if (Set.of("It asks", "For example", "Its numbers").contains(q.label())) {
                        b.append(r.id() + "  " + q.label() + ": ")
                                .append(String.join("\n        ", q.sentences()))
                                .append("\n");
                    }
            }
        }
        Files.writeString(Path.of("/tmp/explain-look.txt"), b.toString());
    }
}
