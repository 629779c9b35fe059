package io.github.driftwatch.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.ProfileLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why something is due, in the words that a list shows. */
class ReasonsTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 11, 20);

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            RC-1  | start 2026-09-01                                        | within 91 days of the initial conference (1 Sep 2026)
            RC-2  | start 2026-05-01; review 2026-07-20                     | within 183 days of Review 1 (20 Jul 2026)
            RC-3  | start 2026-09-01; expected 2026-10-30                   | the sooner of: within 91 days of the initial conference (1 Sep 2026), and within 1 month of the birth; provisional, as the birth is not known yet
            RC-9  | start 2026-05-01; born 2010-01-05                       | by the 18th birthday
            RC-10 | start 2026-01-05; review 2026-04-01; review 2026-09-01 not-manager | The service manager attends the second review: not so on 1 Sep 2026
            RC-11 | start 2026-05-01; transfer-notified 2026-11-02          | within 15 working days of the transfer notified (2 Nov 2026)
            DR-3  | start 2025-06-01                                        | before reaching 18 months from the start of the plan (1 Jun 2025)
            DR-4  | start 2025-06-01                                        | within 24 months of the start of the plan (1 Jun 2025)
            DR-9  | start 2025-06-01; drc 2026-12-01 scheduled              | at least 7 days before Designated review 1 (1 Dec 2026)
            DR-13 | start 2025-06-01; drc 2026-11-02                        | on the day of Designated review 1 (2 Nov 2026)
            NY-4  | start 2026-05-01                                        | by review 3, or else within 13 months of the start of the plan (1 May 2026)
            NY-10 | start 2026-11-09                                        | within 14 days of the start of the plan (9 Nov 2026)
            NY-10 | start 2026-11-09; visit-interval 7                      | within 7 days, as set for this plan, of the start of the plan (9 Nov 2026)
            """)
    void sayWhyItIsDue(String rule, String story, String expected) {
        assertThat(reasons(Trace.profileOf(rule), rule, story)).isEqualTo(expected);
    }

    @Test
    void sayItOfADayWorkedOut() throws IOException {
        Path file = folder.resolve("own.json");
        Files.writeString(file, """
                {"name": "own", "version": "1", "title": "Own", "rules": [
                  {"id": "S-1", "title": "A rule", "clause": "1", "expect": "lesson",
                   "for": {"day": {"within": {"number": 1, "unit": "months"}, "of": "start"}},
                   "due": {"within": {"number": 10, "unit": "days"}}}]}
                """);
        assertThat(reasons(new ProfileLoader().load(file.toString()), "S-1", "start 2026-05-01"))
                .isEqualTo("within 10 days of the day (1 Jun 2026)");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            {"within": [{"number": 6, "unit": "months", "until": "2026-03-31"}, {"number": 3, "unit": "months", "from": "2026-04-01"}]} | within 3 months of the start of the plan (1 May 2026)
            {"within": {"number": 10, "unit": "days", "countTheDayItself": true}} | within 10 days of the start of the plan (1 May 2026)
            {"within": [{"number": 10, "unit": "days", "countTheDayItself": true, "when": {"exists": "icpc"}}, {"number": 9, "unit": "weeks"}]} | within 10 days of the start of the plan (1 May 2026)
            {"within": [{"number": 31, "unit": "days", "until": "2026-04-30"}, {"number": 1, "unit": "months"}]} | within 1 month of the start of the plan (1 May 2026)
            {"within": [{"number": 31, "unit": "days", "until": "2026-05-01"}, {"number": 1, "unit": "months"}]} | within 31 days of the start of the plan (1 May 2026)
            {"within": [{"number": 9, "unit": "weeks", "when": {"exists": "designated-review"}}, {"number": 10, "unit": "days"}]} | within 10 days of the start of the plan (1 May 2026)
            {"within": [{"number": 10, "unit": "days", "when": {"exists": "designated-review"}}, {"number": 2, "unit": "weeks"}], "of": "birth"} | within 10 days or 2 weeks of the birth
            {"within": {"number": 2, "unit": "weeks"}, "of": "birth"} | within 2 weeks of the birth
            {"within": {"number": 2, "unit": "weeks"}, "of": "icpc"} | within 2 weeks of the initial conference (1 May 2026)
            {"within": {"number": 2, "unit": "weeks"}, "of": {"occurrence": "review", "number": 1}} | within 2 weeks of review 1
            {"within": {"number": 2, "unit": "weeks"}, "of": {"beforeReaching": {"number": 1, "unit": "months"}}} | within 2 weeks of the day that is before reaching 1 month from the start of the plan (1 May 2026)
            {"laterOf": ["icpc", {"within": {"number": 2, "unit": "weeks"}}]} | the later of: by the initial conference (1 May 2026), and within 2 weeks of the start of the plan (1 May 2026)
            {"within": [{"column": "visit_interval_days", "unit": "days"}, {"number": 2, "unit": "weeks"}], "of": "birth"} | within 2 weeks of the birth
            {"next": "review"} | by the next review after the start of the plan (1 May 2026)
            {"within": {"number": 2, "unit": "weeks"}, "of": {"next": "review"}} | within 2 weeks of the next review after the start of the plan (1 May 2026)
            {"firstOf": [{"previous": "designated-review"}, "anchor"]} | by the last designated review before the start of the plan (1 May 2026), or else on the day of the start of the plan (1 May 2026)
            "review" | by the review
            """)
    void sayItOfAStrangersRuleToo(String due, String expected) throws IOException {
        Path file = folder.resolve("own.json");
        Files.writeString(file, """
                {"name": "own", "version": "1", "title": "Own", "rules": [
                  {"id": "S-1", "title": "A rule", "clause": "1", "for": "start", "due": %s, "expect": "lesson"}]}
                """.formatted(due));
        Profile profile = new ProfileLoader().load(file.toString());
        assertThat(reasons(profile, "S-1", "start 2026-05-01; born 2026-04-20; review 2026-06-01"))
                .isEqualTo(expected);
    }

    private static String reasons(Profile profile, String rule, String story) {
        return Trace.obligations(profile, PlanStory.told(story), AS_AT).stream()
                .filter(o -> o.rule().id().equals(rule))
                .map(Reasons::of)
                .collect(Collectors.joining("; "));
    }
}
