package io.answerable.policy.editions;

import io.answerable.kernel.PersonId;
import io.answerable.organisation.UnitId;
import io.answerable.policy.PolicySection;
import io.answerable.policy.PolicyStatus;
import java.time.LocalDate;
import java.util.List;
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
     * @param on null where only a dossier has told of it: it binds from its approval on
     */
    record Force(@Nullable LocalDate on, boolean substantial, @Nullable LocalDate reviewDue,
            @Nullable LocalDate acknowledgeBy) {

        static final Force NONE = new Force(null, true, null, null);
    }

    /** Who is asked for comments, and until when. */
    record Consultation(@Nullable LocalDate due, List<UnitId> invited) {

        static final Consultation NONE = new Consultation(null, List.of());

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

    EditionFact becoming(PolicyStatus other) {
        return new EditionFact(number, other, content, legalReview, approval, force, consultation);
    }

    EditionFact consulting(Consultation other) {
        return new EditionFact(number, PolicyStatus.IN_CONSULTATION, content, legalReview, approval, force, other);
    }

    EditionFact reviewedLegally(Decision by) {
        return new EditionFact(number, status, content, by, approval, force, consultation);
    }

    EditionFact approved(Decision by) {
        return new EditionFact(number, PolicyStatus.APPROVED, content, legalReview, by, force, consultation);
    }

    EditionFact published(Force from) {
        return new EditionFact(number, PolicyStatus.PUBLISHED, content, legalReview, approval, from, consultation);
    }

    EditionFact reviewDue(LocalDate day) {
        return new EditionFact(number, status, content, legalReview, approval,
                new Force(force.on(), force.substantial(), day, force.acknowledgeBy()), consultation);
    }

    /** What a dossier leaves out stays as it was: how it was published, who was consulted, and a text that it does not tell. */
    EditionFact keeping(EditionFact known) {
        var sections = content.sections().isEmpty() ? known.content.sections() : content.sections();
        return new EditionFact(number, status, content.with(sections), legalReview, approval,
                new Force(known.force.on(), known.force.substantial(), force.reviewDue(), force.acknowledgeBy()),
                known.consultation);
    }
}
