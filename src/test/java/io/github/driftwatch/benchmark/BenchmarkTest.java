package io.github.driftwatch.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.driftwatch.source.UnusableInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenchmarkTest {

    private static final String HEADINGS =
            "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,"
                    + "new_la_code,la_name,category,CPP_At31_3Months,Reviewed_within_timescales,"
                    + "Reviewed_within_timescales_percent";

    private static final String ROWS = """
            2023,Reporting year,National,X9,England,,,,,,Reviewed,"35,000",31500,90
            2023,Reporting year,Regional,X9,England,R1,Upper Vale,,,,Reviewed,4000,3500,87.5
            2023,Reporting year,Local authority,X9,England,R1,Upper Vale,901,A10,"Mereham, City of",Reviewed,200,150,75
            2023,Reporting year,Local authority,X9,England,R1,Upper Vale,902,A20,Oxley,Reviewed,c,c,c
            2024,Reporting year,National,X9,England,,,,,,Reviewed,36000,32400,90.0%
            2024,Reporting year,Regional,X9,England,R2,Lower Vale,,,,Reviewed,u,u,u
            2024,Reporting year,Regional,X9,England,R1,Upper Vale,,,,Reviewed,4100,3600,87.8
            2024,Reporting year,Local authority,X9,England,R1,Upper Vale,908,A11,"Mereham, City of",Reviewed,210,160,76.2
            2024,Reporting year,Local authority,X9,England,R1,Upper Vale,902,A21,Great Oxley,Reviewed,0,low,z
            2024,Reporting year,Local authority,X9,England,R2,Lower Vale,903,A30,Sandle,Reviewed,:,,x
            2024,Reporting year,Neighbours,X9,England,R1,Upper Vale,,N1,Farthing and others,Reviewed,90,80,88.9
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # given           | why
            A11               | its code now
            a10               | its code before, in small letters
            901               | its old code of one year
            908               | its old code of the other
            mereham, city of  | its name, whatever the capitals
            """)
    void anAuthorityIsFoundByAnyOfItsCodesInEveryYear(String given, String why) throws Exception {
        assertThat(shown(read(HEADINGS + "\n" + ROWS, given)))
                .as(why)
                .containsExactly(
                        "2024 COUNTRY England 36000 32400 90",
                        "2024 REGION Upper Vale 4100 3600 87.8",
                        "2024 AUTHORITY Mereham, City of 210 160 76.2",
                        "2023 COUNTRY England 35000 31500 90",
                        "2023 REGION Upper Vale 4000 3500 87.5",
                        "2023 AUTHORITY Mereham, City of 200 150 75");
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # given     | year | row                     | why
            A21         | 2024 | Great Oxley 0 x z       | low is not available, and 0 of 0 does not apply
            Great Oxley | 2023 | Oxley c c c             | another name and code, but the same old code; withheld
            Sandle      | 2024 | Sandle x x x            | older signs for what is not available
            """)
    void lettersStandInPlaceOfNumbers(String given, int year, String row, String why) throws Exception {
        assertThat(shown(read(HEADINGS + "\n" + ROWS, given))).as(why).contains(year + " AUTHORITY " + row);
    }

    @Test
    void withoutAnAuthorityTheCountryStandsAlone() throws Exception {
        assertThat(shown(read(HEADINGS + "\n" + ROWS, null)))
                .containsExactly("2024 COUNTRY England 36000 32400 90", "2023 COUNTRY England 35000 31500 90");
    }

    @Test
    void columnsAreFoundByTheirHeadingsInAnyOrder() throws Exception {
        assertThat(shown(read("""
                LA NAME,new_la_code,old_la_code,region_name,region_code,Reviewed_Within_Timescales,CPP_AT31_3MONTHS,\
                reviewed_within_timescales_percent,geographic_level,time_period,more
                ,,,,,9,10,90,national,202324,of no use
                Oxley,A20,902,Upper Vale,R1,4,8,50,local authority,202324,
                """, "Oxley")))
                .containsExactly("2024 COUNTRY England 10 9 90", "2024 AUTHORITY Oxley 8 4 50");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # given    | said
            Oxly       | "Oxly"; did you mean "Oxley"? Give
            mereham    | "mereham"; did you mean "Mereham, City of"? Give
            oxle       | "oxle"; did you mean "Oxley" or "Great Oxley"? Give
            Farthing   | "Farthing". Give
            Farthing and others | "Farthing and others". Give
            """)
    void anAuthorityThatIsNotThereGetsTheNearest(String given, String said) {
        assertThatThrownBy(() -> read(HEADINGS + "\n" + ROWS, given))
                .isInstanceOf(UnknownAuthorityException.class)
                .hasMessage("--authority: published.csv has no authority " + said
                        + " its code, such as E06000001, or its name as the file has it.");
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            # instead of | there is | said | why
            la_name      | name     | published.csv, given with --benchmark, has no column la_name in row 1. Take the file of plans reviewed within the timescales as the department publishes it, in CSV, and run again. | a column is missing
            National     | Nation   | published.csv, given with --benchmark, has no row of the country: none whose geographic_level is National. Take the file of plans reviewed within the timescales as the department publishes it, in CSV, and run again. | no country
            36000        | many     | published.csv, given with --benchmark, cannot be used: row 6, CPP_At31_3Months: the cell holds neither a number nor one of the letters c, u, x and z. Download the file again, and leave it as it is published. | a word in place of a number
            36000        | -5       | published.csv, given with --benchmark, cannot be used: row 6, CPP_At31_3Months: the cell holds neither a number nor one of the letters c, u, x and z. Download the file again, and leave it as it is published. | less than nothing
            2023,        | 2O23,    | published.csv, given with --benchmark, cannot be used: row 2, time_period: the cell is no year. Expected one such as 2024. Download the file again, and leave it as it is published. | a year that is none
            """)
    void aFileThatIsAnotherIsRefused(String instead, String there, String said, String why) {
        assertThatThrownBy(() -> read((HEADINGS + "\n" + ROWS).replace(instead, there), null))
                .as(why)
                .isInstanceOf(UnusableInputException.class)
                .hasMessage(said);
    }

    @Test
    void aFileThatIsNotThereIsSaid() {
        Path file = folder.resolve("gone.csv");

        assertThatThrownBy(() -> Benchmark.read(file, null))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage("There is no file " + file
                        + ", given with --benchmark. Check the name and the folder, and run" + " again.");
    }

    private Benchmark read(String text, @Nullable String authority)
            throws IOException, UnusableInputException, UnknownAuthorityException {
        return Benchmark.read(Files.writeString(folder.resolve("published.csv"), text), authority);
    }

    private static List<String> shown(Benchmark benchmark) {
        return benchmark.rows().stream()
                .map(row -> String.join(
                        " ",
                        "" + row.year(),
                        row.level().name(),
                        row.name(),
                        shown(row.plans()),
                        shown(row.reviewed()),
                        shown(row.percent())))
                .toList();
    }

    private static String shown(PublishedFigure figure) {
        Double number = figure.number();
        return number == null ? "" + figure.code() : ("" + number).replaceAll("\\.0$", "");
    }
}
