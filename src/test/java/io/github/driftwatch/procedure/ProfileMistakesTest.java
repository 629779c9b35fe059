package io.github.driftwatch.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.driftwatch.json.JsonMistakeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said to somebody whose profile has a mistake: the whole line, for each mistake a careful person makes. */
class ProfileMistakesTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** A profile without a mistake; each row of the table changes keys of it, where null takes one out. */
    private static final String SOUND = """
            {"name": "p", "version": "1", "title": "P",
             "rules": [{"id": "A-1", "title": "T", "clause": "1", "for": "review",
                        "due": {"within": {"number": 3, "unit": "months"}}, "expect": "review"}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void theProfileThatTheTableChangesIsSound() throws IOException {
        assertThat(load(SOUND).rules()).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 2000, textBlock = """
            a misspelt key of the profile | {"rule": []} | {} | p.json: found the key "rule", expected one of $schema, name, version, title, source, extends, off, warning, events, roles, notRecorded, holidays, define, agenda, rules, notices, noticesOff, drift, governance, mailboxes; did you mean "rules"?
            a misspelt key of a rule | {} | {"expects": "review", "expect": null} | p.json: rules[0] (A-1): found the key "expects", expected one of id, title, clause, requirement, for, where, due, expect, unless, forbid, doneBefore, arrangement, outlivesPlan, needs, tables, warning, from, until, reading; did you mean "expect"?
            a key of an older draft deep inside | {} | {"due": {"within": {"nr": 3, "unit": "months"}}} | p.json: rules[0] (A-1) > due > within: found the key "nr", expected one of number, unit, column, countTheDayItself, assumed, from, until, when.
            no name | {"name": null} | {} | p.json: the key "name" is missing: The profile's name, in lower case with hyphens.
            a name with a space | {"name": "my profile"} | {} | p.json: name: found "my profile", expected lower-case letters and digits joined by hyphens as in "legal-panel".
            an empty title | {"title": ""} | {} | p.json: title: found an empty text, expected something in it.
            no id | {} | {"id": null} | p.json: rules[0]: the key "id" is missing: What reports call the rule.
            an id with a space | {} | {"id": "A 1"} | p.json: rules[0] (A 1) > id: found "A 1", expected letters, digits, dots and hyphens as in "RC-1".
            no expect | {} | {"expect": null} | p.json: rules[0] (A-1): the key "expect" is missing: what satisfies the rule; or "forbid": what must not be.
            no due | {} | {"due": null} | p.json: rules[0] (A-1): the key "due" is missing: the last day that is in time.
            no for | {} | {"for": null} | p.json: rules[0] (A-1): the key "for" is missing: Each of these makes one obligation.
            both expect and forbid | {} | {"forbid": {"exists": "review"}, "due": null} | p.json: rules[0] (A-1) > expect: found beside "forbid", expected one or the other; take one out.
            due beside forbid | {} | {"forbid": {"exists": "review"}, "expect": null} | p.json: rules[0] (A-1) > due: found beside "forbid", expected one or the other; take one out.
            a misspelt unit | {} | {"due": {"within": {"number": 3, "unit": "moths"}}} | p.json: rules[0] (A-1) > due > within > unit: found "moths", expected one of days, weeks, months, years, working-days; did you mean "months"?
            a unit in the singular | {} | {"due": {"within": {"number": 3, "unit": "working day"}}} | p.json: rules[0] (A-1) > due > within > unit: found "working day", expected one of days, weeks, months, years, working-days; did you mean "working-days"?
            no unit | {} | {"due": {"within": {"number": 3}}} | p.json: rules[0] (A-1) > due > within: the key "unit" is missing: Of what.
            a misspelt occurrence | {} | {"for": "revue"} | p.json: rules[0] (A-1) > for: found "revue", expected one of <words>; did you mean "review"?
            a misspelt occurrence in a list | {} | {"expect": ["review", {"occurrence": "core-grup"}]} | p.json: rules[0] (A-1) > expect[1] > occurrence: found "core-grup", expected one of <words>; did you mean "core-group"?
            a misspelt kind of event | {} | {"expect": "reflective-meting"} | p.json: rules[0] (A-1) > expect: found "reflective-meting", expected one of <words>; did you mean "reflective-meeting"?
            a kind of event not declared | {} | {"expect": "midpoint-gathering"} | p.json: rules[0] (A-1) > expect: found "midpoint-gathering", expected one of <words>.
            a misspelt state | {} | {"expect": {"occurrence": "review", "state": "booked"}} | p.json: rules[0] (A-1) > expect > state: found "booked", expected one of held, scheduled, either.
            a misspelt role | {} | {"unless": {"occurrence": "drc-postponed", "by": "conference-char"}} | p.json: rules[0] (A-1) > unless > by: found "conference-char", expected one of <roles>; did you mean "conference-chair"?
            a role not declared | {} | {"unless": {"occurrence": "drc-postponed", "agreedBy": ["team-manager", "head"]}} | p.json: rules[0] (A-1) > unless > agreedBy[1]: found "head", expected one of <roles>.
            a number in quotes | {} | {"due": {"within": {"number": "3", "unit": "months"}}} | p.json: rules[0] (A-1) > due > within > number: found "3", expected a whole number without quotes.
            a negative number | {} | {"due": {"within": {"number": -3, "unit": "months"}}} | p.json: rules[0] (A-1) > due > within > number: found -3, expected a whole number from 0 to 36600.
            a number with a fraction | {} | {"due": {"within": {"number": 1.5, "unit": "months"}}} | p.json: rules[0] (A-1) > due > within > number: found 1.5, expected a whole number.
            a number beyond all reason | {} | {"due": {"within": {"number": 36600, "unit": "months"}}} | p.json: rules[0] (A-1) > due > within > number: found 36600, expected at most 600 months.
            an immense number | {} | {"due": {"within": {"number": 99999999999999999999, "unit": "days"}}} | p.json: rules[0] (A-1) > due > within > number: found 99999999999999999999, expected a whole number from 0 to 36600.
            a length of time in words | {} | {"due": {"within": "3 months"}} | p.json: rules[0] (A-1) > due > within: found "3 months", expected an object in braces or a list in square brackets.
            a day that no month has | {} | {"from": "2026-02-30"} | p.json: rules[0] (A-1) > from: found "2026-02-30", which is no day of the calendar; check the date.
            a date the English way | {} | {"from": "01/04/2025"} | p.json: rules[0] (A-1) > from: found "01/04/2025", expected a date as in "2026-11-20".
            a holiday that does not exist | {"holidays": ["2026-06-31"]} | {} | p.json: holidays[0]: found "2026-06-31", which is no day of the calendar; check the date.
            a day of checking that does not exist | {"source": {"document": "D", "checked": "2026-02-29"}} | {} | p.json: source > checked: found "2026-02-29", which is no day of the calendar; check the date.
            from after until | {} | {"from": "2026-04-01", "until": "2026-03-31"} | p.json: rules[0] (A-1) > until: found 2026-03-31, expected a day on or after "from", 2026-04-01.
            from after until of an amount | {} | {"due": {"within": {"number": 3, "unit": "months", "from": "2026-04-01", "until": "2025-04-01"}}} | p.json: rules[0] (A-1) > due > within > until: found 2025-04-01, expected a day on or after "from", 2026-04-01.
            an unknown base | {"extends": "designated-reviews"} | {} | p.json: extends: There is no profile "designated-reviews"; expected one of <profiles>, or a file whose name ends in .json; did you mean "designated-review"?
            a base that is a missing file | {"extends": "missing.json"} | {} | p.json: extends: The profile <folder>/missing.json does not exist. Check the path, or name one of <profiles>.
            a base whose name no file can have | {"extends": "a\\u0000.json"} | {} | p.json: extends: The profile "a .json" is no name that a file can have; check the path.
            itself as its base | {"extends": "p.json"} | {} | p.json: extends: the profiles extend one another in a circle: p.json, p.json; take one "extends" out.
            a notice without a name | {"notices": [{"for": "review", "title": "T", "clause": "1", "to": ["social-worker"], "reason": "r", "action": "a"}]} | {} | p.json: notices[0]: the key "id" is missing: What reports call the notice; or "rule": the rule that it rests on.
            a notice about nothing | {"notices": [{"id": "N-1", "title": "T", "clause": "1", "to": ["social-worker"], "reason": "r", "action": "a"}]} | {} | p.json: notices[0] (N-1): the key "for" is missing, which only a notice that rests on a "rule" can do without.
            a notice to nobody | {"notices": [{"rule": "A-1", "to": [], "reason": "r", "action": "a"}]} | {} | p.json: notices[0] > to: found an empty list, expected at least one.
            a notice to an unknown role | {"notices": [{"rule": "A-1", "to": ["social-wroker"], "reason": "r", "action": "a"}]} | {} | p.json: notices[0] (A-1) > to[0]: found "social-wroker", which nobody could be found for, expected one of social-worker, team-manager, social-work-service-manager, conference-chair, reviewing-team-manager, safeguarding-service-manager, or a role declared under "mailboxes"; did you mean "social-worker"?
            a notice to a role of the agreements | {"roles": [{"role": "panel-chair", "meaning": "m"}], "notices": [{"rule": "A-1", "to": ["panel-chair"], "reason": "r", "action": "a"}]} | {} | p.json: notices[0] (A-1) > to[0]: found "panel-chair", which nobody could be found for, expected one of social-worker, team-manager, social-work-service-manager, conference-chair, reviewing-team-manager, safeguarding-service-manager, or a role declared under "mailboxes".
            a notice to one role twice | {"mailboxes": {"desk": "Desk"}, "notices": [{"rule": "A-1", "to": ["desk", "desk"], "reason": "r", "action": "a"}]} | {} | p.json: notices[0] (A-1) > to[1]: found "desk" a second time, and each is told once; take one out.
            a notice that rests on an unknown rule | {"notices": [{"rule": "A-2", "to": ["social-worker"], "reason": "r", "action": "a"}]} | {} | p.json: notices[0] (A-2) > rule: found "A-2", expected the id of a rule of this profile; did you mean "A-1"?
            a notice that says twice what it is about | {"notices": [{"rule": "A-1", "for": "review", "to": ["social-worker"], "reason": "r", "action": "a"}]} | {} | p.json: notices[0] (A-1) > for: found beside "rule", which says it already; take one out.
            two notices of one id | {"notices": [{"rule": "A-1", "to": ["social-worker"], "reason": "r", "action": "a"}, {"rule": "A-1", "on": "due", "to": ["social-worker"], "reason": "r", "action": "a"}]} | {} | p.json: notices[1] (A-1): found the id "A-1" a second time, as notices[0] has it too; give each notice an "id" of its own.
            a notice unless nothing is done | {"notices": [{"id": "N-1", "title": "T", "clause": "1", "for": "review", "unlessDone": true, "to": ["social-worker"], "reason": "r", "action": "a"}]} | {} | p.json: notices[0] (N-1) > unlessDone: found true, expected only in a notice that rests on a "rule" that expects something.
            the due date of a notice without one | {"notices": [{"id": "N-1", "title": "T", "clause": "1", "for": "review", "on": "due", "to": ["social-worker"], "reason": "r", "action": "a"}]} | {} | p.json: notices[0] (N-1) > on: found "due", which is known only in "unless" and in a notice with a "rule"; name another day.
            a notice before the plan | {"notices": [{"id": "N-1", "title": "T", "clause": "1", "for": "start", "on": {"atLeast": {"number": 1, "unit": "days"}}, "to": ["social-worker"], "reason": "r", "action": "a"}]} | {} | p.json: notices[0] (N-1) > on: the notice would never arise, as this lies before the start of the plan; name a day on or after it.
            a notice of the end while the plan runs | {"notices": [{"id": "N-1", "title": "T", "clause": "1", "for": "end", "to": ["social-worker"], "reason": "r", "action": "a"}]} | {} | p.json: notices[0] (N-1): the notice would never arise, as the plan has ended by then; add "outlivesPlan": true to it, or to the rule that it rests on.
            a notice twice on one day | {"notices": [{"rule": "A-1", "on": ["due", "due"], "to": ["social-worker"], "reason": "r", "action": "a"}]} | {} | p.json: notices[0] (A-1) > on[1]: found the same day a second time; take one out.
            a misspelt blank in a notice | {"notices": [{"rule": "A-1", "to": ["social-worker"], "reason": "on {ancor}", "action": "a"}]} | {} | p.json: notices[0] (A-1) > reason: found {ancor}, expected one of {anchor}, {day}, {due}, {number}; did you mean "{anchor}"?
            a number where there is none | {"notices": [{"id": "N-1", "title": "T", "clause": "1", "for": "start", "to": ["social-worker"], "reason": "r", "action": "Read {number}"}]} | {} | p.json: notices[0] (N-1) > action: found {number}, expected only where the notice is about a review, a designated review or a core group; start has no number.
            a due date where there is none | {"notices": [{"id": "N-1", "title": "T", "clause": "1", "for": "start", "to": ["social-worker"], "reason": "by {due}", "action": "a"}]} | {} | p.json: notices[0] (N-1) > reason: found {due}, expected only in a notice that rests on a "rule", which has a due date.
            a notice off that is not taken over | {"extends": "designated-review", "noticesOff": ["DR-12"]} | {} | p.json: noticesOff[0]: found "DR-12", expected the id of a notice that this profile takes over; did you mean "DR-10"?
            off of an unknown rule | {"extends": "designated-review", "off": ["RC-55"]} | {} | p.json: off[0]: found "RC-55", expected the id of a rule or notice that this profile takes over; did you mean "RC-15"?
            off without a base | {"off": ["RC-5"]} | {} | p.json: off[0]: found "RC-5", expected the id of a rule or notice that this profile takes over, and it takes over none.
            a rule id differing only in case from an inherited one | {"extends": "designated-review"} | {"id": "dr-3"} | p.json: rules[0] (dr-3) > id: found "dr-3", and there is a rule "DR-3"; write it the same to replace that rule, or choose another id.
            no rules | {"rules": []} | {} | p.json: rules: the profile has no rules, expected at least one; name the profile that it rests on, as in "extends": "designated-review", or write rules of its own.
            rules that are one object | {"rules": {}} | {} | p.json: rules: found an object in braces, expected a list in square brackets.
            an event not recorded that is none | {"notRecorded": ["legal-pannel"]} | {} | p.json: notRecorded[0]: found "legal-pannel", expected a kind of event, a standard one or one declared under "events"; did you mean "legal-panel"?
            an event named like an occurrence | {"events": [{"kind": "review", "meaning": "m"}]} | {} | p.json: events[0] > kind: found "review", which already has a meaning; choose another name.
            an event named like a day | {"events": [{"kind": "due", "meaning": "m"}]} | {} | p.json: events[0] > kind: found "due", which already has a meaning; choose another name.
            an event declared twice | {"events": [{"kind": "x-day", "meaning": "m"}, {"kind": "x-day", "meaning": "n"}]} | {} | p.json: events[1] > kind: found "x-day" a second time; take one out.
            an event without a meaning | {"events": [{"kind": "x-day"}]} | {} | p.json: events[0]: the key "meaning" is missing: What it says happened.
            an event in capitals | {"events": [{"kind": "X-Day", "meaning": "m"}]} | {} | p.json: events[0] > kind: found "X-Day", expected lower-case letters and digits joined by hyphens as in "legal-panel".
            a role declared twice | {"roles": [{"role": "head", "meaning": "m"}, {"role": "head", "meaning": "n"}]} | {} | p.json: roles[1] > role: found "head" a second time; take one out.
            a definition named like an occurrence | {"define": {"visit": "review"}} | {} | p.json: define > visit: the name already has a meaning; choose another.
            a definition named like an event | {"define": {"case-review": "review"}} | {} | p.json: define > case-review: the name already has a meaning; choose another.
            a definition that rests on itself | {"define": {"a": {"occurrence": "review", "after": "a"}}} | {} | p.json: define > a: the definition rests on itself; name another occurrence.
            definitions in a circle | {"define": {"a": "b", "b": ["review", "a"]}} | {} | p.json: define > a: the definitions a, b rest on one another in a circle; take one out of it.
            a definition that counts from the anchor | {"define": {"a": {"occurrence": "review", "after": "anchor"}}} | {} | p.json: define > a > after: found a day counted from the anchor where the anchor is only being looked for; name an occurrence, such as "start".
            {number} where nothing has one | {} | {"requirement": "Meeting {number}", "expect": "legal-panel"} | p.json: rules[0] (A-1) > requirement: found {number}, expected only where a review or a core group is; legal-panel has no number.
            {number} of a day worked out | {} | {"requirement": "No {number}", "for": "end", "expect": null, "due": null, "forbid": {"exists": "review"}} | p.json: rules[0] (A-1) > requirement: found {number}, expected only where a review or a core group is; what the rule is for has no number.
            another thing in braces | {} | {"requirement": "Review {n}"} | p.json: rules[0] (A-1) > requirement: found {n}, expected {number}, the only thing that can be filled in; take the brace out.
            a question that visits have no column for | {} | {"for": {"occurrence": "visit", "quorate": false}} | p.json: rules[0] (A-1) > for > quorate: found a question that visit has no column for, expected one of atHome, bedroomSeen, seen, seenAlone, seenAwake.
            a question that core groups have no column for | {} | {"for": {"occurrence": "core-group", "seen": true}} | p.json: rules[0] (A-1) > for > seen: found a question that core-group has no column for, expected none.
            agreement on a review | {} | {"for": {"occurrence": "review", "agreedBy": ["team-manager"]}} | p.json: rules[0] (A-1) > for > agreedBy: found for review, expected only for a kind of event; take it out.
            an outcome that no review has | {} | {"for": {"occurrence": "review", "outcome": "closed"}} | p.json: rules[0] (A-1) > for > outcome: found "closed" for review, expected continue or end.
            an outcome of a visit | {} | {"for": {"occurrence": "visit", "outcome": "end"}} | p.json: rules[0] (A-1) > for > outcome: found "end" for visit, expected none, as it has no outcome.
            the start expected | {} | {"expect": "start"} | p.json: rules[0] (A-1) > expect: found "start", which can never satisfy a rule, as it is not something that people do; expect a review, a meeting, an event or the end.
            death expected | {} | {"expect": ["review", "death"]} | p.json: rules[0] (A-1) > expect[1]: found "death", which can never satisfy a rule, as it is not something that people do; expect a review, a meeting, an event or the end.
            anchor inside for | {} | {"for": {"occurrence": "review", "after": "anchor"}} | p.json: rules[0] (A-1) > for > after: found a day counted from the anchor where the anchor is only being looked for; name an occurrence, such as "start".
            the one before the anchor inside for | {} | {"for": {"day": {"previous": "review"}}} | p.json: rules[0] (A-1) > for > day > previous: found a day counted from the anchor where the anchor is only being looked for; name an occurrence, such as "start".
            a length of time without a day inside for | {} | {"for": {"day": {"within": {"number": 9, "unit": "months"}}}} | p.json: rules[0] (A-1) > for > day: found a day counted from the anchor where the anchor is only being looked for; name an occurrence, such as "start".
            dates on an amount inside for | {} | {"for": {"day": {"within": {"number": 9, "unit": "months", "from": "2025-04-01"}, "of": "start"}}} | p.json: rules[0] (A-1) > for > day > within > from: found where the anchor is only being looked for, and it is the anchor's day that decides; put the dates on the rule.
            the anchor asked about inside for | {} | {"for": {"day": {"within": [{"number": 9, "unit": "months", "when": {"anchorIs": "review"}}], "of": "start"}}} | p.json: rules[0] (A-1) > for > day > within[0] > when > anchorIs: found a day counted from the anchor where the anchor is only being looked for; name an occurrence, such as "start".
            due outside unless | {} | {"expect": {"occurrence": "review", "onOrBefore": "due"}} | p.json: rules[0] (A-1) > expect > onOrBefore: found "due", which is known only in "unless" and in a notice with a "rule"; name another day.
            a misspelt day | {} | {"due": "ancor"} | p.json: rules[0] (A-1) > due: found "ancor", expected anchor, due, beginning, or one of <words>; did you mean "anchor"?
            number beside fromNumber | {} | {"for": {"occurrence": "review", "number": 3, "fromNumber": 3}} | p.json: rules[0] (A-1) > for > number: found beside fromNumber or toNumber, expected one or the other; take one out.
            toNumber below fromNumber | {} | {"for": {"occurrence": "review", "fromNumber": 4, "toNumber": 3}} | p.json: rules[0] (A-1) > for > toNumber: found 3, expected 4 or more, as "fromNumber" says 4.
            number 0 | {} | {"for": {"occurrence": "review", "number": 0}} | p.json: rules[0] (A-1) > for > number: found 0, expected a whole number from 1 to 1000.
            another word than last | {} | {"for": {"occurrence": "review", "number": "latest"}} | p.json: rules[0] (A-1) > for > number: found "latest", expected last; did you mean "last"?
            the last one held, booked | {} | {"for": {"occurrence": "review", "number": "last", "state": "scheduled"}} | p.json: rules[0] (A-1) > for > state: found beside "number": "last", which is the last one held; take one out.
            the second start | {} | {"for": {"occurrence": "start", "number": 2}} | p.json: rules[0] (A-1) > for > number: found 2 for start, which a plan has once; take it out.
            a column that holds no number | {} | {"due": {"within": {"column": "category", "unit": "days"}}} | p.json: rules[0] (A-1) > due > within > column: found "category", expected a plan's column that holds a number: visit_interval_days or seen_alone_interval_days.
            a misspelt column of numbers | {} | {"due": {"within": {"column": "visit_interval", "unit": "days"}}} | p.json: rules[0] (A-1) > due > within > column: found "visit_interval", expected a plan's column that holds a number: visit_interval_days or seen_alone_interval_days; did you mean "visit_interval_days"?
            an amount with neither number nor column | {} | {"due": {"within": {"unit": "months"}}} | p.json: rules[0] (A-1) > due > within: the key "number" is missing: how many months.
            an amount with both | {} | {"due": {"within": {"number": 14, "column": "visit_interval_days", "unit": "days"}}} | p.json: rules[0] (A-1) > due > within: found both "number" and "column", expected one of them; take one out.
            no days, counting the day itself | {} | {"due": {"within": {"number": 0, "unit": "days", "countTheDayItself": true}}} | p.json: rules[0] (A-1) > due > within > number: found 0, expected 1 or more where the day itself is counted.
            counting the day itself backwards | {} | {"due": {"atLeast": {"number": 3, "unit": "days", "countTheDayItself": true}}} | p.json: rules[0] (A-1) > due > atLeast: found "countTheDayItself", which is for counting forward; take it out.
            an amount that is never reached | {} | {"due": {"within": [{"number": 3, "unit": "months"}, {"number": 6, "unit": "months", "when": {"exists": "six-month-review-agreed"}}]}} | p.json: rules[0] (A-1) > due > within[1]: it would never be used, as the one before it always applies; put the one that always applies last.
            an empty list of amounts | {} | {"due": {"within": []}} | p.json: rules[0] (A-1) > due > within: found an empty list, expected at least one.
            a moment of no known shape | {} | {"due": {"withing": {"number": 3, "unit": "months"}}} | p.json: rules[0] (A-1) > due: found the key "withing", expected one of the keys occurrence, within, beforeReaching, atLeast, birthday, soonerOf, laterOf, firstOf, previous, next; did you mean "within"?
            a moment with nothing in it | {} | {"due": {}} | p.json: rules[0] (A-1) > due: found no key, expected one of the keys occurrence, within, beforeReaching, atLeast, birthday, soonerOf, laterOf, firstOf, previous, next.
            due at the beginning | {} | {"due": "beginning"} | p.json: rules[0] (A-1) > due: found "beginning", which is no day; it can stand only in "after" and "onOrAfter".
            counting from the beginning | {} | {"due": {"within": {"number": 3, "unit": "months"}, "of": "beginning"}} | p.json: rules[0] (A-1) > due > of: found "beginning", which is no day; it can stand only in "after" and "onOrAfter".
            before the beginning | {} | {"expect": {"occurrence": "review", "onOrBefore": {"firstOf": ["end", "beginning"]}}} | p.json: rules[0] (A-1) > expect > onOrBefore: found "beginning", which is no day; it can stand only in "after" and "onOrAfter".
            an age beyond all reason | {} | {"due": {"birthday": 180}} | p.json: rules[0] (A-1) > due > birthday: found 180, expected a whole number from 0 to 130.
            a misspelt column of the plan | {} | {"where": {"column": "catagory", "is": ["NEG"]}} | p.json: rules[0] (A-1) > where > column: found "catagory", expected a column of the plan: <columns>; did you mean "category"?
            words asked of a date | {} | {"where": {"column": "start_date", "is": ["2025"]}} | p.json: rules[0] (A-1) > where > is: found for start_date, expected only for a column of text and without from or until.
            dates asked of a text | {} | {"where": {"column": "team", "from": "2025-04-01"}} | p.json: rules[0] (A-1) > where > from: found for team, expected only for a column of dates.
            a condition of no known shape | {} | {"where": {"open": true}} | p.json: rules[0] (A-1) > where: found the key "open", expected one of the keys all, any, not, exists, none, anchorIs, column, madeBeforeBirth, planOpen.
            a condition in words | {} | {"where": "plan open"} | p.json: rules[0] (A-1) > where: found "plan open", expected an object in braces.
            a yes in quotes | {} | {"for": {"occurrence": "conference", "quorate": "N"}} | p.json: rules[0] (A-1) > for > quorate: found "N", expected true or false without quotes.
            a column that is not needed by anything | {} | {"needs": ["quorum"]} | p.json: rules[0] (A-1) > needs[0]: found "quorum", expected a column that can be empty, of the plan or of what the rule is for: category, conference_chair, date_of_birth, date_of_death, end_date, end_reason, expected_date_of_birth, family_id, icpc_date, quorate, reviewing_team_manager, safeguarding_service_manager, seen_alone_interval_days, service_manager_attended, social_work_service_manager, social_worker, team, team_manager, visit_interval_days.
            a column that is never empty | {} | {"needs": ["start_date"]} | p.json: rules[0] (A-1) > needs[0]: found "start_date", expected a column that can be empty, of the plan or of what the rule is for: category, conference_chair, date_of_birth, date_of_death, end_date, end_reason, expected_date_of_birth, family_id, icpc_date, quorate, reviewing_team_manager, safeguarding_service_manager, seen_alone_interval_days, service_manager_attended, social_work_service_manager, social_worker, team, team_manager, visit_interval_days.
            a column that one anchor lacks | {} | {"for": ["start", {"occurrence": "visit", "seen": true}], "needs": ["seen"]} | p.json: rules[0] (A-1) > needs[0]: found "seen", expected a column that can be empty, of the plan or of what the rule is for: category, conference_chair, date_of_birth, date_of_death, end_date, end_reason, expected_date_of_birth, family_id, icpc_date, reviewing_team_manager, safeguarding_service_manager, seen_alone_interval_days, social_work_service_manager, social_worker, team, team_manager, visit_interval_days.
            a table that cannot matter | {} | {"tables": ["reviews", "scores"]} | p.json: rules[0] (A-1) > tables[1]: found "scores", which nothing in this rule comes from, expected plans, reviews.
            a misspelt table | {} | {"tables": ["core-groups"]} | p.json: rules[0] (A-1) > tables[0]: found "core-groups", expected one of plans, reviews, events, core_groups, visits, actions, scores; did you mean "core_groups"?
            a booking of a visit | {} | {"expect": "visit", "arrangement": true} | p.json: rules[0] (A-1) > arrangement: found true, expected only where a review, a designated review or a core group is expected: visit cannot be booked.
            a booked visit | {} | {"expect": {"occurrence": "visit", "state": "either"}} | p.json: rules[0] (A-1) > expect > state: found "either" for visit, which cannot be booked; take "state" out.
            bounds that leave no day | {} | {"expect": {"occurrence": "review", "after": {"within": {"number": 6, "unit": "months"}}, "before": {"within": {"number": 3, "unit": "months"}}}} | p.json: rules[0] (A-1) > expect: nothing can ever satisfy this, as "after" leaves no day that "before" allows; change one of them.
            after and before one day | {} | {"expect": {"occurrence": "review", "after": "start", "onOrBefore": "start"}} | p.json: rules[0] (A-1) > expect: nothing can ever satisfy this, as "after" leaves no day that "onOrBefore" allows; change one of them.
            expected before the anchor without saying from when | {} | {"expect": {"occurrence": "drift-concern", "onOrBefore": "anchor"}} | p.json: rules[0] (A-1) > expect: nothing can ever satisfy this, as what is expected lies after the anchor unless "after" or "onOrAfter" says from when; add "onOrAfter", such as "beginning".
            expected after the meeting it is for | {} | {"for": {"occurrence": "review", "state": "either"}, "due": {"atLeast": {"number": 7, "unit": "days"}, "before": "anchor"}, "expect": {"occurrence": "single-report-available", "after": "anchor"}} | p.json: rules[0] (A-1) > expect: nothing can ever satisfy this, as it has to be done by the meeting and is asked for only after it; change its bounds.
            an earlier review expected after a later | {} | {"for": {"occurrence": "review", "number": 3}, "expect": {"occurrence": "review", "number": 2}} | p.json: rules[0] (A-1) > expect > number: nothing can ever satisfy this, as the review expected comes after the one that the rule is for; expect a higher number, or none.
            for something that cannot be | {} | {"for": {"occurrence": "review", "after": "end", "before": "end"}} | p.json: rules[0] (A-1) > for: the rule would be for nothing, as "after" leaves no day that "before" allows; change one of them.
            a warning window of a year in months | {} | {"warning": {"months": 12}} | p.json: rules[0] (A-1) > warning: found the key "months", expected one of days, assumed.
            a warning window below nothing | {"warning": {"days": -1}} | {} | p.json: warning > days: found -1, expected a whole number from 0 to 3660.
            a text with a line break | {} | {"for": "re\\nview"} | p.json: rules[0] (A-1) > for: found "re view", expected one of <words>; did you mean "review"?
            a very long word | {} | {"for": "reviewreviewreviewreviewreviewreviewreviewreviewreviewreviewreviewreviewreview"} | p.json: rules[0] (A-1) > for: found "reviewreviewreviewreviewreviewreviewreviewreviewreviewreview…", expected one of <words>.
            """)
    void saysWhatWhereFoundAndAllowed(String why, String inProfile, String inRule, String message) throws IOException {
        ObjectNode profile = (ObjectNode) MAPPER.readTree(SOUND);
        change((ObjectNode) profile.get("rules").get(0), MAPPER.readTree(inRule));
        change(profile, MAPPER.readTree(inProfile));

        assertThatExceptionOfType(JsonMistakeException.class)
                .as(why)
                .isThrownBy(() -> load(MAPPER.writeValueAsString(profile)))
                .withMessage(inFull(message));
    }

    private static void change(ObjectNode object, JsonNode changes) {
        changes.properties().forEach(field -> {
            if (field.getValue().isNull()) {
                object.remove(field.getKey());
            } else {
                object.set(field.getKey(), field.getValue());
            }
        });
    }

    /** The table says long lists of allowed words by a name. */
    private String inFull(String message) {
        return message.replace("<folder>", folder.toString())
                .replace("<profiles>", "review-conferences, designated-review, calderdale, north-yorkshire")
                .replace(
                        "<words>",
                        "start, end, icpc, birth, expected-birth, death, review, designated-review, conference, core-group,"
                                + " visit, or a kind of event (declare a new one under \"events\")")
                .replace(
                        "<roles>",
                        "social-worker, team-manager, social-work-service-manager, conference-chair,"
                                + " reviewing-team-manager, safeguarding-service-manager, or a role declared under"
                                + " \"roles\"")
                .replace(
                        "<columns>",
                        "family_id, category, end_reason, team, social_worker, team_manager,"
                                + " social_work_service_manager, conference_chair, reviewing_team_manager,"
                                + " safeguarding_service_manager, start_date, icpc_date, date_of_birth,"
                                + " expected_date_of_birth, end_date, date_of_death, visit_interval_days,"
                                + " seen_alone_interval_days");
    }

    private Profile load(String text) throws IOException {
        return new ProfileLoader()
                .load(Files.writeString(folder.resolve("p.json"), text).toString());
    }
}
