package io.github.driftwatch.packed;

import io.github.driftwatch.model.Action;
import io.github.driftwatch.model.Conference;
import io.github.driftwatch.model.CoreGroup;
import io.github.driftwatch.model.Event;
import io.github.driftwatch.model.MeetingStatus;
import io.github.driftwatch.model.Score;
import io.github.driftwatch.model.SystemDue;
import io.github.driftwatch.model.Visit;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/** How rows of each kind are packed. */
@SuppressWarnings("EnumOrdinal") // What is packed never outlives the run: the order of the words cannot change.
final class Packings {

    private static final Conference.Type[] TYPES = Conference.Type.values();
    private static final Conference.Outcome[] OUTCOMES = Conference.Outcome.values();
    private static final MeetingStatus[] STATUSES = MeetingStatus.values();

    private Packings() {}

    /** A review, its words and answers in two bytes. */
    static final class OfConferences implements Packing<Conference> {

        @Override
        public void write(Conference row, Packer packer) {
            int outcome = row.outcome() == null ? 0 : row.outcome().ordinal() + 1;
            packer.day(row.date());
            packer.number(row.type().ordinal()
                    | (row.status().ordinal() << 2)
                    | (Packer.bits(row.quorate()) << 5)
                    | (outcome << 7)
                    | (Packer.bits(row.serviceManagerAttended()) << 9));
            packer.day(row.nextReviewDate());
            packer.text(row.recommendations());
            packer.number(row.row());
        }

        @Override
        public Conference read(Unpacker unpacker) {
            LocalDate date = Objects.requireNonNull(unpacker.day());
            long bits = unpacker.number();
            int outcome = (int) (bits >>> 7) & 3;
            return new Conference(
                    date,
                    TYPES[(int) bits & 3],
                    STATUSES[(int) (bits >>> 2) & 7],
                    Unpacker.answer(bits, 5),
                    outcome == 0 ? null : OUTCOMES[outcome - 1],
                    unpacker.day(),
                    Unpacker.answer(bits, 9),
                    unpacker.text(),
                    (int) unpacker.number());
        }
    }

    static final class OfEvents implements Packing<Event> {

        @Override
        public void write(Event row, Packer packer) {
            packer.day(row.date());
            packer.text(row.kind());
            packer.number(row.row());
            packer.number(row.agreedBy().size());
            row.agreedBy().forEach(packer::text);
            packer.text(row.by());
            packer.text(row.outcome());
            packer.text(row.note());
        }

        @Override
        public Event read(Unpacker unpacker) {
            LocalDate date = Objects.requireNonNull(unpacker.day());
            String kind = Objects.requireNonNull(unpacker.text());
            int row = (int) unpacker.number();
            return new Event(date, kind, roles(unpacker), unpacker.text(), unpacker.text(), unpacker.text(), row);
        }

        private static Set<String> roles(Unpacker unpacker) {
            long count = unpacker.number();
            if (count == 0) {
                return Set.of();
            }
            Set<String> roles = new LinkedHashSet<>();
            for (long i = 0; i < count; i++) {
                roles.add(Objects.requireNonNull(unpacker.text()));
            }
            return roles;
        }
    }

    static final class OfCoreGroups implements Packing<CoreGroup> {

        @Override
        public void write(CoreGroup row, Packer packer) {
            packer.day(row.date());
            packer.number(((long) row.row() << 3) | row.status().ordinal());
        }

        @Override
        public CoreGroup read(Unpacker unpacker) {
            LocalDate date = Objects.requireNonNull(unpacker.day());
            long bits = unpacker.number();
            return new CoreGroup(date, STATUSES[(int) bits & 7], (int) (bits >>> 3));
        }
    }

    static final class OfVisits implements Packing<Visit> {

        @Override
        public void write(Visit row, Packer packer) {
            packer.day(row.date());
            packer.number(Packer.bits(row.seen())
                    | (Packer.bits(row.seenAlone()) << 2)
                    | (Packer.bits(row.seenAwake()) << 4)
                    | (Packer.bits(row.atHome()) << 6)
                    | (Packer.bits(row.bedroomSeen()) << 8));
            packer.number(row.row());
        }

        @Override
        public Visit read(Unpacker unpacker) {
            LocalDate date = Objects.requireNonNull(unpacker.day());
            long bits = unpacker.number();
            return new Visit(
                    date,
                    Unpacker.answer(bits, 0),
                    Unpacker.answer(bits, 2),
                    Unpacker.answer(bits, 4),
                    Unpacker.answer(bits, 6),
                    Unpacker.answer(bits, 8),
                    (int) unpacker.number());
        }
    }

    static final class OfActions implements Packing<Action> {

        @Override
        public void write(Action row, Packer packer) {
            packer.text(row.action());
            packer.text(row.owner());
            packer.day(row.due());
            packer.day(row.completed());
            packer.text(row.desiredOutcome());
            packer.text(row.source());
            packer.number(row.row());
        }

        @Override
        public Action read(Unpacker unpacker) {
            return new Action(
                    Objects.requireNonNull(unpacker.text()),
                    unpacker.text(),
                    unpacker.day(),
                    unpacker.day(),
                    unpacker.text(),
                    unpacker.text(),
                    (int) unpacker.number());
        }
    }

    static final class OfScores implements Packing<Score> {

        @Override
        public void write(Score row, Packer packer) {
            packer.day(row.date());
            packer.text(row.agency());
            packer.decimal(row.score());
            packer.number(row.row());
        }

        @Override
        public Score read(Unpacker unpacker) {
            return new Score(Objects.requireNonNull(unpacker.day()), unpacker.text(), unpacker.decimal(), (int)
                    unpacker.number());
        }
    }

    static final class OfSystemDues implements Packing<SystemDue> {

        @Override
        public void write(SystemDue row, Packer packer) {
            packer.day(row.due());
            packer.day(row.date());
            packer.number(row.row());
        }

        @Override
        public SystemDue read(Unpacker unpacker) {
            return new SystemDue(Objects.requireNonNull(unpacker.day()), unpacker.day(), (int) unpacker.number());
        }
    }
}
