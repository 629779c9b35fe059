package io.github.driftwatch.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * The measures worked out in SQL, straight from the CSV files: another reader, other arithmetic, another way of thinking.
 * It shares no line with the program.
 */
final class MeasuresInSql implements AutoCloseable {

    private final Connection database;
    private final Map<String, String> views = new LinkedHashMap<>();
    private final Map<String, String> queries = new LinkedHashMap<>();

    MeasuresInSql(Path folder) throws SQLException, IOException {
        database = DriverManager.getConnection("jdbc:h2:mem:");
        run("create table plans as select child_id, plan_id, cast(start_date as date) s,"
                + " coalesce(cast(icpc_date as date), cast(start_date as date)) icpc, icpc_quorate q,"
                + " cast(date_of_birth as date) dob, cast(expected_date_of_birth as date) expected,"
                + " upper(category) category, cast(end_date as date) e, team, conference_chair from "
                + csv(folder, "plans"));
        run("create table reviews as select plan_id, cast(date as date) d, coalesce(type, 'review') type,"
                + " coalesce(status, '') status, quorate from " + csv(folder, "reviews"));
        run("create table events as select plan_id, cast(date as date) d, kind, coalesce(agreed_by, '') agreed_by from "
                + csv(folder, "events"));
        run("create index on plans(plan_id)");
        run("create index on plans(child_id)");
        run("create index on reviews(plan_id)");
        run("create index on events(plan_id, kind)");
        read();
    }

    private static String csv(Path folder, String table) {
        return "csvread('" + folder.resolve(table + ".csv") + "', null, 'charset=UTF-8')";
    }

    private void read() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(MeasuresInSql.class.getResourceAsStream("/governance/measures.sql"))) {
            for (String part : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^-- ", -1)) {
                int line = part.indexOf('\n');
                String title = line < 0 ? part : part.substring(0, line);
                String text = line < 0 ? "" : part.substring(line + 1).strip();
                if (title.startsWith("view ")) {
                    views.put(title.substring("view ".length(), title.indexOf(':')), text);
                } else if (title.matches("G\\d+/.*")) {
                    queries.put(title.strip(), text);
                }
            }
        }
    }

    /** The lines that there are queries for. */
    Set<String> lines() {
        return queries.keySet();
    }

    /** Makes ready for a period: each view is worked out once. */
    void begin(LocalDate from, LocalDate to) throws SQLException {
        for (Map.Entry<String, String> view : views.entrySet()) {
            run("drop table if exists " + view.getKey());
            run("create table " + view.getKey() + " as " + dated(view.getValue(), from, to));
            run("create index on " + view.getKey() + "(plan_id)");
        }
        String age = "case when least(coalesce(e, date '9999-01-01'), :to) < coalesce(dob, expected) then 'Unborn'"
                + " when dob is null and expected is null then '(not recorded)' when dob is null then 'Unborn'";
        for (String[] band : new String[][] {{"1", "Under 1"}, {"5", "1 to 4"}, {"10", "5 to 9"}, {"16", "10 to 15"}}) {
            String birthday = "dateadd(year, " + band[0] + ", dob)";
            age +=
                    " when least(coalesce(e, date '9999-01-01'), :to) < dateadd(day, case when month(dob) = 2 and day(dob) = 29"
                            + " and day(" + birthday + ") = 28 then 1 else 0 end, " + birthday + ") then '" + band[1]
                            + "'";
        }
        age += " else '16 and over' end";
        run("drop table if exists part");
        run(dated(
                "create table part as select plan_id, 'all' split, 'all' name from plans union all"
                        + " select plan_id, 'team', coalesce(team, '(not recorded)') from plans union all"
                        + " select plan_id, 'conference_chair', coalesce(conference_chair, '(not recorded)') from plans"
                        + " union all select plan_id, 'category', coalesce(category, '(not recorded)') from plans union all"
                        + " select plan_id, 'age_band', " + age + " from plans",
                from,
                to));
        run("create index on part(plan_id)");
    }

    /** How many things of a line each group has, by {@code split/name}; a group with none is not there. */
    Map<String, Integer> counts(String line, LocalDate from, LocalDate to) throws SQLException {
        String counted = dated(Objects.requireNonNull(queries.get(line)), from, to);
        Map<String, Integer> counts = new TreeMap<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("select part.split, part.name, count(*) from (" + counted
                        + ") counted join part on part.plan_id = counted.plan_id group by part.split, part.name")) {
            while (rows.next()) {
                counts.put(rows.getString(1) + "/" + rows.getString(2), rows.getInt(3));
            }
        }
        return counts;
    }

    private static String dated(String sql, LocalDate from, LocalDate to) {
        return sql.replace(":from", "date '" + from + "'").replace(":to", "date '" + to + "'");
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
