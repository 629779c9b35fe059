package io.github.driftwatch.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest(name = "{2}")
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            # as typed,as a name,why
            review,review,nothing to change
            DRC Postponed,drc-postponed,a blank and capitals
            drc_postponed,drc-postponed,an underscore
            drc-postponed,drc-postponed,a hyphen
            drc _ - postponed,drc-postponed,several of them are one
            DRC\u00A0postponed,drc-postponed,a no-break space
            _ drc postponed - ,drc-postponed,none at either end
            a b c d,a-b-c-d,one after each word
            a bc,a-bc,and none after the next letter
            drc/postponed,drc/postponed,other signs stay
            _,'',nothing but what makes a gap
            '','',nothing at all
            """)
    void aNameHasHyphensBetweenItsWordsAndNowhereElse(String typed, String name, String why) {
        assertThat(Names.normalised(typed)).as(why).isEqualTo(name);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            # heading,key,why
            child_id,childid,an underscore
            Child ID,childid,a blank and capitals
            child-id,childid,a hyphen
            child\u00A0id,childid,a no-break space
            Child ID:,childid,a colon after it
            Child ID (?)*,childid,several signs after it
            2nd name 2,2ndname2,figures stay
            Child's ID,child'sid,signs within it stay
            (Child) ID,(child)id,and those before it
            É,é,a letter of any language
            :,'',signs alone are no heading
            '','',nothing at all
            """)
    void aHeadingIsKnownWhateverMakesNoDifference(String heading, String key, String why) {
        assertThat(Names.headingKey(heading)).as(why).isEqualTo(key);
    }
}
