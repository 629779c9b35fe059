import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;

/** DuckDB doing one rule. Arguments: the file of SQL, the folder of tables, the as-at date, the list to write. */
public final class DuckDb {

    private DuckDb() {}

    public static void main(String[] args) throws Exception {
        String sql = Files.readString(Path.of(args[0]))
                .replace("{data}", args[1])
                .replace("{as_at}", args[2])
                .replace("{out}", args[3]);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
