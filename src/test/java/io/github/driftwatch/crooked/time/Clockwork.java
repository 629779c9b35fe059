package io.github.driftwatch.crooked.time;

import io.github.driftwatch.crooked.ingest.PlanManager;
import java.time.LocalDate;
import java.time.ZoneOffset;
import picocli.CommandLine;

/** Does what no class of the house may: the walls must find it out. */
final class Clockwork {

    private final PlanManager plans = new PlanManager();

    LocalDate today(CommandLine line, Throwable fault) {
        fault.printStackTrace();
        System.out.println(line.getCommandName() + plans.hashCode());
        return LocalDate.now(ZoneOffset.UTC);
    }
}
