package io.github.driftwatch.source.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeparatorGuessTest {

    /** {@code ¶} is a line feed, {@code →} a tab. */
    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '!', quoteCharacter = '`', textBlock = """
        child_id,date¶C1,2025-06-01¶C2,2025-06-02           ! , ! commas
        child_id;date¶C1;2025-06-01¶C2;2025-06-02           ! ; ! semicolons
        child_id→date¶C1→2025-06-01                         ! → ! tabs
        child_id|date¶C1|2025-06-01                         ! | ! bars
        child_id¶C1¶C2                                      ! , ! one column has none
        child_id,date                                       ! , ! headings only
        child_id;date                                       ! ; ! headings only, of semicolons
        child_id;date;score¶C1;2025-06-01;7,5¶C2;2025-06-02;8,25 ! ; ! decimal commas
        child_id;score¶C1;7,5¶C2;8,25¶C3;9,0                ! ; ! decimal commas in a file of two columns
        id;date;note¶C1;2025;a, b, c, d, e¶C2;2025;f, g, h, i, j¶C3;2025;k, l, m, n, o ! ; ! more commas in texts than semicolons
        id,date,kind,agreed_by¶C1,2025,x,a; b¶C2,2025,x,a; b¶C3,2025,y,c; d ! , ! roles between semicolons
        id;"a,b,c,d,e,f";date¶C1;"a,b,c,d,e,f";2025         ! ; ! commas within quotation marks
        id,"a;b;c;d;e;f",date¶C1,"a;b;c;d;e;f",2025         ! , ! semicolons within quotation marks
        id,date,note¶C1,2025,"a¶b;c;d¶e;f"¶C2,2025,         ! , ! lines within quotation marks
        Plans, open, as at 31 March¶¶id;date;team¶C1;2025;N¶C2;2025;S¶C3;2025;N ! ; ! a title with commas
        Plans; open¶¶id,date,team¶C1,2025,N¶C2,2025,S¶C3,2025,N ! , ! a title with a semicolon
        id,date,team,note¶C1,2025¶C2,2025,N¶C3,2025,N,a¶C4,2025,N,b,c ! , ! rows of different length
        surname, forename;date¶A, B;2025¶C, D;2025          ! ; ! names with a comma in every row
        id→name, first;→date¶C1→A, B;→2025                  ! → ! tabs before all others
        """)
    void isTheOneThatMakesRowsAlike(String text, String separator, String why) {
        assertThat(SeparatorGuess.of(text.replace('¶', '\n').replace('→', '\t'), true))
                .as(why)
                .isEqualTo(separator.replace('→', '\t').charAt(0));
    }

    @Test
    void aRowThatIsCutOffSaysNothing() {
        assertThat(SeparatorGuess.of("a,b\nc,d\n;;;;;;;;;", false)).isEqualTo(',');
    }

    @Test
    void aRowThatIsCutOffAndTheOnlyOneSaysAllThereIs() {
        assertThat(SeparatorGuess.of("a;b;c", false)).isEqualTo(';');
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '!', quoteCharacter = '`', nullValues = "-", textBlock = """
        sep=;¶a;b      ! ;  ! a line for Excel
        SEP=|¶a|b      ! |  ! in capitals
        "sep=,"¶a,b    ! ,  ! in quotation marks
        sep=→¶a→b      ! →  ! a tab
        sep=;;;¶a;b;c  ! ;  ! saved again by a spreadsheet
        sep=;          ! ;  ! and nothing else
        sep=^¶a^b      ! ^  ! what nobody would guess
        sep=a¶         ! -  ! a letter separates nothing
        separator=;¶   ! -  ! another word
        sep=;x¶        ! -  ! and something else
        a;b¶sep=;¶     ! -  ! not the first line
        """)
    void theLineThatSaysWhatItIs(String text, String separator, String why) {
        SeparatorLine line = SeparatorLine.of(text.replace('¶', '\n').replace('→', '\t'));

        assertThat(line == null ? null : String.valueOf(line.separator()))
                .as(why)
                .isEqualTo(separator == null ? null : separator.replace('→', '\t'));
    }

    @Test
    void thatLineEndsWithItsLineEnd() {
        SeparatorLine line = SeparatorLine.of("sep=;\r\na;b");
        assertThat(line).isEqualTo(new SeparatorLine(';', 7));
    }
}
