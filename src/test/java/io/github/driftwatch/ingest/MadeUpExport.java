package io.github.driftwatch.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A small export from a seed: clean, or with a share of whatever real ones have wrong with them. */
final class MadeUpExport {

    private static final Map<String, String> TABLES = new TreeMap<>(Map.of(
            "plans",
            "child_id,plan_id,family_id,start_date,icpc_date,icpc_quorate,date_of_birth,category,end_date,end_reason,"
                    + "visit_interval_days,team,social_worker",
            "reviews",
            "child_id,plan_id,date,type,status,quorate,outcome,next_review_date,service_manager_attended,"
                    + "recommendations",
            "events",
            "child_id,plan_id,date,kind,agreed_by,by,outcome,note",
            "core_groups",
            "child_id,plan_id,date,status",
            "visits",
            "child_id,plan_id,date,seen,seen_alone,seen_awake,at_home,bedroom_seen",
            "actions",
            "child_id,plan_id,action,owner,due_date,completed_date,desired_outcome,source",
            "scores",
            "child_id,plan_id,date,agency,score",
            "acknowledged",
            "child_id,plan_id,requirement,reason,by,until"));

    private static final String[] ODD = {
        "NULL",
        "n/a",
        "None",
        " x ",
        "x\u00A0",
        "José",
        "\"a, b\"",
        "\"say \"\"a\"\"\"",
        "\"two\nlines\"",
        "=\"007\"",
        "\"=1+1\"",
        "1.2E+05",
        "31/03/2025",
        "03/31/2025",
        "5/6/25",
        "2025-02-30",
        "2025-13-01",
        "1066-10-14",
        "2031-01-01",
        "20250331",
        "2025-03-31T00:00:00",
        "46112",
        "yes",
        "TRUE",
        "maybe",
        "-",
        "#N/A",
        "7.5",
        "99999999",
        "Held",
        "designated review",
        "school; gp;School",
        "a,b",
        "Total",
        "x".repeat(300)
    };

    private static final String[] STRAY_ROWS = {
        "",
        ",,,",
        "Total,12",
        "Report run on,2026-03-31",
        "Printed by the system",
        "-----,-----",
        "child_id,plan_id,date",
        "C1,P1,2025-07-01,,,,,,,,,,,,,,,,,,,,beyond"
    };

    private final Random random;
    private final double dirt;
    private final String lineEnd;

    MadeUpExport(long seed) {
        this.random = new Random(seed);
        this.dirt = random.nextInt(3) == 0 ? 0 : random.nextDouble() * 0.1;
        this.lineEnd = one("\n", "\r\n");
    }

    /** Writes a file for each table into a folder. */
    void into(Path folder) throws IOException {
        for (Map.Entry<String, String> table : TABLES.entrySet()) {
            String text = one("", "", "\uFEFF")
                    + table(table.getKey(), List.of(table.getValue().split(",", -1)));
            Files.write(folder.resolve(table.getKey() + ".csv"), text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private String table(String name, List<String> canonical) {
        List<String> columns = new ArrayList<>(canonical);
        if (random.nextInt(4) == 0) {
            columns.add("something_else");
        }
        if (random.nextInt(4) == 0) {
            columns.remove("plan_id");
        }
        if (random.nextInt(4) == 0) {
            Collections.shuffle(columns, random);
        }
        List<String> rows = new ArrayList<>();
        if (dirt > 0 && random.nextInt(4) == 0) {
            rows.add("A title of " + name);
        }
        rows.add(String.join(",", columns));
        for (int row = 5 + random.nextInt(40); row > 0; row--) {
            rows.add(row(name, columns, row));
            if (random.nextDouble() < dirt) {
                rows.add(random.nextBoolean() ? rows.get(rows.size() - 1) : one(STRAY_ROWS));
            }
        }
        return String.join(lineEnd, rows) + one(lineEnd, "");
    }

    private String row(String table, List<String> columns, int number) {
        List<String> cells = new ArrayList<>();
        boolean quoted = random.nextInt(10) == 0;
        for (String column : columns) {
            boolean odd = random.nextDouble() < dirt;
            String cell = odd ? one(ODD) : cell(table, column, number);
            cells.add(quoted && !odd ? '"' + cell + '"' : cell);
        }
        if (random.nextDouble() < dirt) {
            cells.subList(random.nextInt(cells.size()), cells.size()).clear();
        }
        return String.join(",", cells);
    }

    private String cell(String table, String column, int number) {
        return switch (column) {
            case "child_id" -> "C" + (table.equals("plans") ? number : random.nextInt(60));
            case "plan_id" -> table.equals("plans") ? "P" + number : one("", "P" + random.nextInt(50));
            case "start_date" -> day(2024);
            case "date", "due_date", "until" -> day(2025);
            case "type" -> one("review", "designated-review", "icpc", "");
            case "status" -> one("held", "scheduled", "cancelled", "");
            case "outcome" -> one("continue", "end", "");
            case "kind" -> one("agency-reports-shared", "Parents Informed", "unheard-of");
            case "agreed_by" -> one("", "social worker", "Social Worker;Chair");
            case "score" -> one("4", "10", "0");
            case "source" -> one("plan", "trajectory", "");
            case "visit_interval_days" -> one("", "14", "21");
            case "category" -> one("NEG", "EMO");
            default -> other(column);
        };
    }

    private String other(String column) {
        if (column.endsWith("_date") || column.startsWith("date_")) {
            return one("", day(2025 + random.nextInt(2)));
        }
        boolean answer = column.startsWith("seen")
                || column.endsWith("quorate")
                || column.endsWith("attended")
                || column.endsWith("home");
        return answer ? one("Y", "N", "") : one("", column + " " + random.nextInt(20), "free text of some length");
    }

    private String day(int year) {
        return String.format("%d-%02d-%02d", year, 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private String one(String... of) {
        return of[random.nextInt(of.length)];
    }
}
