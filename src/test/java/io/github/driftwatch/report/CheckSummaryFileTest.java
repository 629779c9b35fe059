package io.github.driftwatch.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.table.Format;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The summary of a check that programs read, to the last line. */
class CheckSummaryFileTest extends WrittenReports {

    @Test
    void writesTheSummaryForPrograms() throws Exception {
        check(temp, Made.settings(Format.CSV));
        String expected = """
                {
                  "format_version" : "1",
                  "as_at" : "2026-11-20",
                  "profile" : {
                    "name" : "designated-review",
                    "version" : "1",
                    "sha256" : "ab12"
                  },
                  "profiles" : [
                    {
                      "name" : "designated-review",
                      "version" : "1",
                      "sha256" : "ab12"
                    }
                  ],
                  "program_version" : "0.1.0",
                  "horizon_days" : 28,
                  "made_on" : "2026-11-20",
                  "options" : { },
                  "layout" : "canonical",
                  "inputs" : [
                    {
                      "table" : "plans",
                      "file" : "plans.csv",
                      "sheet" : null,
                      "bytes" : 0,
                      "sha256" : "cd34",
                      "rows_read" : 4,
                      "rows_left_out" : 1
                    },
                    {
                      "table" : "reviews",
                      "file" : "reviews.csv",
                      "sheet" : null,
                      "bytes" : 0,
                      "sha256" : "ef56",
                      "rows_read" : 9,
                      "rows_left_out" : 0
                    }
                  ],
                  "plans" : {
                    "read" : 4,
                    "checked" : 3,
                    "open" : 3
                  },
                  "by_status" : {
                    "MET" : 0,
                    "MET_LATE" : 0,
                    "MISSED" : 0,
                    "LAPSED" : 0,
                    "WAIVED" : 0,
                    "OVERDUE" : 3,
                    "SCHEDULED_LATE" : 0,
                    "SCHEDULED" : 0,
                    "DUE_SOON" : 1,
                    "PENDING" : 0,
                    "BREACH" : 0,
                    "NOT_ASSESSED" : 1
                  },
                  "by_rule" : {
                    "DR-1" : {
                      "OVERDUE" : 1
                    },
                    "RC-2" : {
                      "OVERDUE" : 2,
                      "DUE_SOON" : 1
                    },
                    "RC-9" : {
                      "NOT_ASSESSED" : 1
                    }
                  },
                  "drift" : {
                    "by_band" : {
                      "RED" : 0,
                      "AMBER" : 1,
                      "GREEN" : 1
                    },
                    "flags_raised" : {
                      "F1" : 1,
                      "F3" : 1
                    },
                    "flags_not_assessed" : [
                      {
                        "flag" : "F8",
                        "reason" : "no events were supplied"
                      }
                    ],
                    "plans_not_assessed" : {
                      "F5" : 2
                    }
                  },
                  "findings" : {
                    "error" : 1,
                    "warning" : 0,
                    "by_check" : {
                      "DQ-1" : 1
                    }
                  },
                  "notices" : {
                    "listed" : 3,
                    "nobody_to_go_to" : 1,
                    "taken_as_told" : 1240
                  },
                  "rules_not_assessed" : [
                    {
                      "rule" : "RC-5",
                      "reason" : "no events were supplied"
                    },
                    {
                      "rule" : "RC-7",
                      "reason" : "no events were supplied"
                    }
                  ],
                  "plans_not_assessed" : {
                    "RC-9" : 1
                  },
                  "bank_holidays" : "Bank holidays are proclaimed up to 2027.",
                  "bank_holidays_proclaimed_to" : 2028,
                  "notes" : [
                    "A note."
                  ],
                  "outputs" : [
                    {
                      "file" : "overdue.csv",
                      "bytes" : ^,
                      "sha256" : "~",
                      "rows" : 2
                    },
                    {
                      "file" : "upcoming.csv",
                      "bytes" : ^,
                      "sha256" : "~",
                      "rows" : 1
                    },
                    {
                      "file" : "drift-risk.csv",
                      "bytes" : ^,
                      "sha256" : "~",
                      "rows" : 2
                    },
                    {
                      "file" : "outlook.csv",
                      "bytes" : ^,
                      "sha256" : "~",
                      "rows" : 2
                    },
                    {
                      "file" : "notices.csv",
                      "bytes" : ^,
                      "sha256" : "~",
                      "rows" : 0
                    },
                    {
                      "file" : "data-quality.csv",
                      "bytes" : ^,
                      "sha256" : "~",
                      "rows" : 1
                    },
                    {
                      "file" : "obligations.csv",
                      "bytes" : ^,
                      "sha256" : "~",
                      "rows" : 5
                    },
                    {
                      "file" : "notices-issued.csv",
                      "bytes" : ^,
                      "sha256" : "~",
                      "rows" : 0
                    }
                  ],
                  "seconds_taken" : 1.2
                }
                """;
        for (String file : List.of(
                "overdue.csv",
                "upcoming.csv",
                "drift-risk.csv",
                "outlook.csv",
                "notices.csv",
                "data-quality.csv",
                "obligations.csv",
                "notices-issued.csv")) {
            expected = expected.replaceFirst("\\^", String.valueOf(Files.size(temp.resolve(file))))
                    .replaceFirst("~", sha256(temp.resolve(file)));
        }
        assertThat(Files.readString(temp.resolve("summary.json"))).isEqualTo(expected);
    }
}
