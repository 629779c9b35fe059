import io.github.driftwatch.ingest.Sources;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.procedure.ProfileLoader;
import io.github.driftwatch.run.AssessedExport;
import io.github.driftwatch.run.Request;
import io.github.driftwatch.trend.OverdueTrend;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;

/** Reads a folder and evaluates it as at month ends, and nothing else: folder, profile, as-at date, number of month ends. */
public final class TrendAtScale {

    private TrendAtScale() {}

    public static void main(String[] args) throws Exception {
        LocalDate asAt = LocalDate.parse(args[2]);
        Request request = new Request(
                Sources.folder(Path.of(args[0])),
                Procedures.of(new ProfileLoader().load(args[1])),
                asAt,
                asAt,
                1,
                Set.of(),
                null,
                null,
                null);
        OverdueTrend trend = AssessedExport.read(request).trend(request, Integer.parseInt(args[3]));
        if (trend.monthEnds().size() != Integer.parseInt(args[3])) {
            throw new IllegalStateException("not every month end was evaluated");
        }
    }
}
