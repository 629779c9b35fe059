package io.github.driftwatch.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.html.HtmlWriter;
import io.github.driftwatch.html.Marks;
import io.github.driftwatch.lifeline.LifeOf;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the marks of a plan's picture stand: its time is between 84 and 975 across. */
class LifePictureTest {

    @Test
    void aPlanThatRuns() throws IOException {
        assertThat(drawn(
                        "start 2025-01-31; icpc 2025-01-31 not-quorate; born 2015-01-01; review 2025-04-30 held;"
                                + " review 2025-09-10 held; review 2025-09-18 held; review 2025-10-10 cancelled; review 2026-05-10 held;"
                                + " drc 2026-06-10 held; review 2026-12-10 scheduled",
                        "designated-review",
                        "2026-11-20"))
                .isEqualTo("""
                        svg class=life viewBox=0 0 1000 322
                        title "T"
                        desc "D"
                        path class=tick d=M119 18V44M194 18V44M268 18V44M344 18V44M418 18V44M493 18V44M565 18V44M639 18V44M714 18V44M789 18V44M864 18V44M938 18V44
                        text class=soft x=119 y=13 "Mar 2025"
                        text class=soft x=194 y=13 "May 2025"
                        text class=soft x=268 y=13 "Jul 2025"
                        text class=soft x=344 y=13 "Sep 2025"
                        text class=soft x=418 y=13 "Nov 2025"
                        text class=soft x=493 y=13 "Jan 2026"
                        text class=soft x=565 y=13 "Mar 2026"
                        text class=soft x=639 y=13 "May 2026"
                        text class=soft x=714 y=13 "Jul 2026"
                        text class=soft x=789 y=13 "Sep 2026"
                        text class=soft x=864 y=13 "Nov 2026"
                        text class=soft x=0 y=298 "Months"
                        path class=age d=M417 40V284M530 40V284M638 40V284M750 40V284M863 40V284M975 40V284
                        text x=417 y=298 text-anchor=middle "9"
                        text x=530 y=298 text-anchor=middle "12"
                        text x=638 y=298 text-anchor=middle "15"
                        text x=750 y=298 text-anchor=middle "18"
                        text x=863 y=298 text-anchor=middle "21"
                        text x=975 y=298 text-anchor=middle "24"
                        text class=soft x=0 y=38 "Time"
                        rect class=coming x=887 y=28 width=89 height=10
                        rect class=lived x=84 y=28 width=803 height=10
                        rect class=trouble x=192 y=25 width=3 height=16
                        rect class=trouble x=649 y=25 width=3 height=16
                        rect class=trouble x=679 y=25 width=3 height=16
                        text class=soft x=0 y=67 "Held"
                        circle class=held cx=84 cy=62 r=10
                        text class=strong x=84 y=67 text-anchor=middle "I"
                        circle class=held late-ring cx=193 cy=62 r=10
                        text class=trouble x=193 y=67 text-anchor=middle "1"
                        circle class=held cx=355 cy=62 r=10
                        text class=strong x=355 y=67 text-anchor=middle "2"
                        circle class=held cx=365 cy=88 r=10
                        text class=strong x=365 y=93 text-anchor=middle "3"
                        circle class=held late-ring cx=650 cy=62 r=10
                        text class=trouble x=650 y=67 text-anchor=middle "4"
                        circle class=held cx=688 cy=62 r=10
                        text class=strong x=688 y=67 text-anchor=middle "D"
                        text class=soft x=0 y=119 "Booked"
                        circle class=booked late-ring cx=912 cy=114 r=10
                        text class=trouble x=912 y=119 text-anchor=middle "5"
                        text class=soft x=0 y=145 "Overdue"
                        text class=trouble x=454 y=144 "Reflective meeting"
                        rect class=trouble x=454 y=148 width=433 height=4
                        text class=trouble x=665 y=166 "Review minutes sent"
                        rect class=trouble x=665 y=170 width=222 height=4
                        text class=trouble x=688 y=188 "Trajectory agreed"
                        rect class=trouble x=688 y=192 width=199 height=4
                        text class=trouble x=705 y=210 "Designated review minutes sent"
                        rect class=trouble x=705 y=214 width=182 height=4
                        text class=trouble x=763 y=232 "Review 5"
                        rect class=trouble x=763 y=236 width=124 height=4
                        text class=trouble x=763 y=254 "Legal panel"
                        rect class=trouble x=763 y=258 width=124 height=4
                        line class=as-at x1=887 y1=20 x2=887 y2=304
                        text class=strong x=887 y=318 text-anchor=end "as at 20/11/2026"
                        """);
    }

    @Test
    void aPlanThatEnded() throws IOException {
        assertThat(drawn(
                        "start 2025-03-01; born 2020-05-05; end 2025-10-20; review 2025-05-20 held; review 2025-11-01 held",
                        "review-conferences",
                        "2026-11-20"))
                .isEqualTo("""
                        svg class=life viewBox=0 0 1000 186
                        title "T"
                        desc "D"
                        path class=tick d=M84 18V44M203 18V44M317 18V44M436 18V44M551 18V44M669 18V44M788 18V44M902 18V44
                        text class=soft x=84 y=13 "Mar 2025"
                        text class=soft x=203 y=13 "Apr 2025"
                        text class=soft x=317 y=13 "May 2025"
                        text class=soft x=436 y=13 "Jun 2025"
                        text class=soft x=551 y=13 "Jul 2025"
                        text class=soft x=669 y=13 "Aug 2025"
                        text class=soft x=788 y=13 "Sep 2025"
                        text class=soft x=902 y=13 "Oct 2025"
                        text class=soft x=0 y=162 "Months"
                        path class=age d=
                        text class=soft x=0 y=38 "Time"
                        rect class=coming x=975 y=28 width=1 height=10
                        rect class=lived x=84 y=28 width=891 height=10
                        text class=soft x=0 y=67 "Held"
                        circle class=held cx=84 cy=62 r=10
                        text class=strong x=84 y=67 text-anchor=middle "I"
                        circle class=held cx=390 cy=62 r=10
                        text class=strong x=390 y=67 text-anchor=middle "1"
                        text class=soft x=0 y=93 "Booked"
                        text class=soft x=0 y=119 "Overdue"
                        text class=soft x=84 y=119 "nothing"
                        """);
    }

    @Test
    void aPlanThatHasNotBegun() throws IOException {
        assertThat(drawn("start 2026-12-01; icpc 2026-12-01", "review-conferences", "2026-11-20"))
                .isEqualTo("""
                        svg class=life viewBox=0 0 1000 186
                        title "T"
                        desc "D"
                        path class=tick d=M122 18V44M194 18V44M268 18V44M342 18V44M418 18V44M492 18V44M567 18V44M640 18V44M714 18V44M789 18V44M864 18V44M938 18V44
                        text class=soft x=122 y=13 "Jan 2027"
                        text class=soft x=194 y=13 "Mar 2027"
                        text class=soft x=268 y=13 "May 2027"
                        text class=soft x=342 y=13 "Jul 2027"
                        text class=soft x=418 y=13 "Sep 2027"
                        text class=soft x=492 y=13 "Nov 2027"
                        text class=soft x=567 y=13 "Jan 2028"
                        text class=soft x=640 y=13 "Mar 2028"
                        text class=soft x=714 y=13 "May 2028"
                        text class=soft x=789 y=13 "Jul 2028"
                        text class=soft x=864 y=13 "Sep 2028"
                        text class=soft x=0 y=162 "Months"
                        path class=age d=M418 40V148M529 40V148M640 40V148M752 40V148M864 40V148M975 40V148
                        text x=418 y=162 text-anchor=middle "9"
                        text x=529 y=162 text-anchor=middle "12"
                        text x=640 y=162 text-anchor=middle "15"
                        text x=752 y=162 text-anchor=middle "18"
                        text x=864 y=162 text-anchor=middle "21"
                        text x=975 y=162 text-anchor=middle "24"
                        text class=soft x=0 y=38 "Time"
                        rect class=coming x=84 y=28 width=892 height=10
                        rect class=lived x=84 y=28 width=0 height=10
                        text class=soft x=0 y=67 "Held"
                        text class=soft x=0 y=93 "Booked"
                        text class=soft x=0 y=119 "Overdue"
                        text class=soft x=84 y=119 "nothing"
                        """);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 1000, textBlock = """
            ended, and was late      | start 2025-03-01; end 2025-10-20; review 2025-05-20 held; review 2025-10-20 held | north-yorkshire | 2026-11-20 | rect class=trouble x=622 y=25 width=3 height=16
            a long name at the end  | start 2024-03-01; review 2024-05-20 held; review 2026-09-20 held | designated-review | 2026-11-20 | text class=trouble x=1000 y=206 text-anchor=end "Next review booked"
            more than six           | start 2024-03-01 | north-yorkshire | 2026-11-20 | text class=trouble x=84 y=250 "and 2 more"
            more than six           | start 2024-03-01 | north-yorkshire | 2026-11-20 | svg class=life viewBox=0 0 1000 318
            three                   | start 2024-03-01 | review-conferences | 2026-11-20 | svg class=life viewBox=0 0 1000 230
            three                   | start 2024-03-01 | review-conferences | 2026-11-20 | rect class=trouble x=350 y=166 width=599 height=4
            its first day           | start 2026-11-20 | review-conferences | 2026-11-20 | line class=as-at x1=84 y1=20 x2=84 y2=168
            its first day           | start 2026-11-20 | review-conferences | 2026-11-20 | text class=strong x=84 y=182 "as at 20/11/2026"
            due, and not booked     | start 2026-11-20 | review-conferences | 2026-11-20 | circle class=point cx=455 cy=33 r=4
            two bookings            | start 2026-03-20; icpc 2026-03-10; review 2026-11-25 scheduled; review 2026-11-28 scheduled | review-conferences | 2026-11-20 | circle class=booked late-ring cx=397 cy=88 r=10
            two bookings            | start 2026-03-20; icpc 2026-03-10; review 2026-11-25 scheduled; review 2026-11-28 scheduled | review-conferences | 2026-11-20 | circle class=booked cx=400 cy=114 r=10
            in the middle           | start 2026-03-20; icpc 2026-03-10; review 2026-11-25 scheduled; review 2026-11-28 scheduled | review-conferences | 2026-11-20 | text class=strong x=391 y=208 text-anchor=middle "as at 20/11/2026"
            """)
    void whatIsOverdueAndTheDayStandWhereThereIsRoom(
            String why, String story, String profile, String asAt, String drawn) throws IOException {
        assertThat(drawn(story, profile, asAt)).as(why).contains(drawn);
    }

    private static String drawn(String story, String profile, String asAt) throws IOException {
        StringBuilder html = new StringBuilder();
        new LifePicture(LifeOf.story(story, profile, asAt)).draw(new HtmlWriter(html), "life", "T", "D");
        return Marks.drawn(html);
    }
}
