package io.answerable.policy.editions;

import static java.time.temporal.ChronoUnit.DAYS;

import io.answerable.kernel.PersonId;
import io.answerable.organisation.UnitId;
import io.answerable.policy.PolicySection;
import io.answerable.policy.PolicyStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one edition of a policy is and says of itself during some days. */
record EditionFact(int number, PolicyStatus status, Content content, Decision legalReview, Decision approval,
        Force force, Consultation consultation) {

    /**
     * What it says, and to whom.
     *
     * @param audience empty: everybody
     */
    record Content(String title, List<String> topics, List<PolicySection> sections, @Nullable PersonId author,
            List<UnitId> audience, @Nullable String course) {

        Content {
            topics = List.copyOf(topics);
            sections = List.copyOf(sections);
            audience = List.copyOf(audience);
        }

        Content with(List<PolicySection> others) {
            return new Content(title, topics, others, author, audience, course);
        }
    }

    /** Who decided, and when; both null when nobody has. */
    record Decision(@Nullable PersonId by, @Nullable LocalDate on) {

        static final Decision NONE = new Decision(null, null);

        boolean isMade() {
            return by != null;
        }
    }

    /**
     * When and how it binds people.
     *
     * @param acknowledgeWithin how many days those have for it whom it addresses later; kept by an edition that changes so
     *     little that the others need not acknowledge it anew
     * @param on null where only a dossier has told of it: it binds from its approval on
     */
    record Force(@Nullable LocalDate on, boolean substantial, @Nullable LocalDate reviewDue,
            @Nullable LocalDate acknowledgeBy, @Nullable Integer acknowledgeWithin) {

        static final Force NONE = new Force(null, true, null, null, null);

        /** As many days for whoever comes later as the others had; null where nobody is asked to acknowledge it. */
        static @Nullable Integer within(@Nullable LocalDate from, @Nullable LocalDate acknowledgeBy) {
            if (acknowledgeBy == null) {
                return null;
            }
            return from == null ? 0 : (int) Math.max(0, DAYS.between(from, acknowledgeBy));
        }

        private Force reviewedBy(@Nullable LocalDate day) {
            return new Force(on, substantial, day, acknowledgeBy, acknowledgeWithin);
        }

        /** What a dossier tells of it, where it was published otherwise. */
        private Force keeping(Force known) {
            return new Force(known.on, known.substantial, reviewDue, acknowledgeBy,
                    acknowledgeBy == null ? known.acknowledgeWithin : acknowledgeWithin);
        }
    }

    /**
     * Who is asked for comments, and until when.
     *
     * @param round counted from 1: what was said in an earlier one was said of another text
     */
    record Consultation(@Nullable LocalDate due, List<UnitId> invited, int round) {

        static final Consultation NONE = new Consultation(null, List.of(), 0);

        Consultation next(LocalDate until, List<UnitId> units) {
            return new Consultation(until, units, round + 1);
        }

        Consultation inviting(List<UnitId> more) {
            return new Consultation(due, Stream.concat(invited.stream(), more.stream()).distinct().toList(), round);
        }

        Consultation {
            invited = List.copyOf(invited);
        }
    }

    /** The first edition, or the one after another: nothing has been decided about it. */
    static EditionFact draft(int number, Content content) {
        return new EditionFact(number, PolicyStatus.DRAFT, content, Decision.NONE, Decision.NONE, Force.NONE,
                Consultation.NONE);
    }

    /** The day from which it binds people, where one is known. */
    @Nullable
    LocalDate bindingFrom() {
        return force.on() == null ? approval.on() : force.on();
    }

    boolean isPublished() {
        return status == PolicyStatus.PUBLISHED;
    }

    EditionFact saying(Content other) {
        return new EditionFact(number, status, other, legalReview, approval, force, consultation);
    }

    EditionFact writtenBy(PersonId author) {
        return saying(new Content(content.title(), content.topics(), content.sections(), author, content.audience(),
                content.course()));
    }

    EditionFact becoming(PolicyStatus other) {
        return new EditionFact(number, other, content, legalReview, approval, force, consultation);
    }

    EditionFact consulting(Consultation other) {
        return new EditionFact(number, PolicyStatus.IN_CONSULTATION, content, legalReview, approval, force, other);
    }

    EditionFact reviewedLegally(Decision by) {
        return new EditionFact(number, status, content, by, approval, force, consultation);
    }

    EditionFact handedBack() {
        return new EditionFact(number, PolicyStatus.DRAFT, content, Decision.NONE, Decision.NONE, force, consultation);
    }

    EditionFact approved(Decision by) {
        return new EditionFact(number, PolicyStatus.APPROVED, content, legalReview, by, force, consultation);
    }

    EditionFact published(Force from) {
        return new EditionFact(number, PolicyStatus.PUBLISHED, content, legalReview, approval, from, consultation);
    }

    EditionFact reviewDue(LocalDate day) {
        return new EditionFact(number, status, content, legalReview, approval, force.reviewedBy(day), consultation);
    }

    /** What a dossier leaves out stays as it was: how it was published, who was consulted, and a text that it does not tell. */
    EditionFact keeping(EditionFact known) {
        var sections = content.sections().isEmpty() ? known.content.sections() : content.sections();
        return new EditionFact(number, status, content.with(sections), legalReview, approval,
                force.keeping(known.force), known.consultation);
    }
}
