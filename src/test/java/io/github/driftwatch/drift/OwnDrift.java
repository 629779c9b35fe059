package io.github.driftwatch.drift;

import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.procedure.ProfileLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A council's own profile: another, with drift flags and bands of its own. */
final class OwnDrift {

    private OwnDrift() {}

    static Procedures of(String base, String drift, Path folder) throws IOException {
        Path file = folder.resolve("ours.json");
        Files.writeString(file, """
                {"name": "ours", "version": "1", "title": "Ours", "extends": "%s", "drift": %s}
                """.formatted(base, drift));
        return Procedures.of(new ProfileLoader().load(file.toString()));
    }
}
