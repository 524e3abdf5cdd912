package io.answerable.policy.editions;

import static io.answerable.access.Permission.MANAGE_POLICIES;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Checks;
import io.answerable.facts.Entry;
import io.answerable.facts.NewKeys;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.UnitDirectory;
import io.answerable.policy.PolicyId;
import io.answerable.policy.PolicySection;
import io.answerable.policy.PolicyStatus;
import io.answerable.policy.PolicyView;
import io.answerable.reference.TrainingCatalogue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes policies: a new one, another edition of a known one, and what a draft says (R-POL-01, R-POL-04). */
@Component
@Transactional
public class DraftingPolicies {

    private static final Pattern TOPIC = Pattern.compile("[A-Z]+(_[A-Z]+)*");
    private static final int LONGEST_TEXT = 20_000;

    private final OpenedPolicies opened;
    private final Policies policies;
    private final UnitDirectory units;
    private final InvitedUnits invited;
    private final TrainingCatalogue courses;
    private final CurrentActor actor;

    DraftingPolicies(OpenedPolicies opened, Policies policies, UnitDirectory units, InvitedUnits invited,
            TrainingCatalogue courses, CurrentActor actor) {
        this.opened = opened;
        this.policies = policies;
        this.units = units;
        this.invited = invited;
        this.courses = courses;
        this.actor = actor;
    }

    /** @param key null: one is made up */
    public Outcome<PolicyView> draft(@Nullable String key, WrittenPolicy written, @Nullable String reason) {
        if (!actor.actor().may(MANAGE_POLICIES)) {
            return Outcome.refused(Refusal.NotPermitted.to("draft policies"));
        }
        var checks = checked(written);
        if (key != null) {
            checks.newKey(policies.keys(), key);
        }
        return checks.then(() -> {
            var policy = new Policy(Entry.first(key == null ? NewKeys.next("pol") : key, actor.today()), List.of());
            policy.change(actor.today(), EditionFact.draft(1, written.by(opened.person().orElse(null))));
            return Outcome.done(
                    opened.added(policy, "DRAFTED", new ChangeOfPolicy(PolicyId.of(policy.entry().id()), 0, reason)));
        });
    }

    /** Begins the edition after the one in force with the same text; one at a time is in work. */
    public Outcome<PolicyView> beginEdition(ChangeOfPolicy asked) {
        var today = actor.today();
        return opened.open(asked, MANAGE_POLICIES)
                .flatMap(policy -> policy.inWork(today)
                        .<Outcome<PolicyView>>map(it -> Outcome.refused(inWorkAlready(it)))
                        .orElseGet(() -> Outcome.done(begun(policy, asked))));
    }

    private static Refusal inWorkAlready(EditionFact edition) {
        return new Refusal.TransitionNotAllowed("Edition " + edition.number() + " is still in work.",
                List.of("policy"), edition.status().name(),
                edition.status().next().stream().sorted().map(PolicyStatus::name).toList());
    }

    private PolicyView begun(Policy policy, ChangeOfPolicy asked) {
        var today = actor.today();
        var content = policy.shown(today).orElseThrow().content();
        policy.change(today, EditionFact.draft(policy.nextNumber(), content));
        return opened.saved(policy, "EDITION_BEGUN", asked);
    }

    /** Changes what a draft says, also while others comment on it. */
    public Outcome<PolicyView> revise(ChangeOfPolicy asked, WrittenPolicy written) {
        return checked(written).then(() -> opened.inWork(asked, MANAGE_POLICIES).flatMap(it -> {
            var status = it.edition().status();
            if (status != PolicyStatus.DRAFT && status != PolicyStatus.IN_CONSULTATION) {
                return Outcome.refused(new Refusal.TransitionNotAllowed(
                        "The text of an edition that is " + status + " stays as it is.", List.of("policy"),
                        status.name(), status.next().stream().sorted().map(PolicyStatus::name).toList()));
            }
            it.change(inviting(it.edition().saying(written.by(it.edition().content().author())), it.today()));
            return Outcome.done(opened.saved(it.policy(), "REVISED", asked));
        }));
    }

    /** Whom a draft addresses only since it is being consulted on is invited, too (R-ORG-15). */
    private EditionFact inviting(EditionFact edition, LocalDate today) {
        return edition.status() == PolicyStatus.IN_CONSULTATION
                ? edition.consulting(edition.consultation().inviting(invited.of(edition, today)))
                : edition;
    }

    /** From today on somebody else answers for the text, in force and in work: for its reviews, too. */
    public Outcome<PolicyView> assignAuthor(ChangeOfPolicy asked, PersonId author) {
        var today = actor.today();
        return opened.open(asked, MANAGE_POLICIES).map(policy -> {
            Stream.of(policy.shown(today), policy.inWork(today))
                    .flatMap(Optional::stream)
                    .distinct()
                    .forEach(it -> policy.change(today, it.writtenBy(author)));
            return opened.saved(policy, "AUTHOR_ASSIGNED", asked);
        });
    }

    private Checks checked(WrittenPolicy written) {
        var today = actor.today();
        var checks = new Checks().required("title", written.title())
                .refuseIf(!written.topics().stream().allMatch(it -> TOPIC.matcher(it).matches()),
                        () -> Refusal.ValidationFailed.of("A topic is written like DATA_GOVERNANCE.", "topics"))
                .refuseIf(!units.byId(written.audience(), today).keySet().containsAll(written.audience()),
                        () -> Refusal.NotFound.of("unit", "audience"))
                .refuseIf(written.course() != null
                        && courses.courses().stream().noneMatch(it -> it.key().equals(written.course())),
                        () -> Refusal.NotFound.of("course", "course"));
        return checks.refuseIf(!written.sections().stream().allMatch(DraftingPolicies::isComplete),
                () -> Refusal.ValidationFailed.of("A section has a title and a text of at most " + LONGEST_TEXT
                        + " characters.", "sections"));
    }

    private static boolean isComplete(PolicySection section) {
        return !section.title().isBlank() && !section.text().isBlank() && section.text().length() <= LONGEST_TEXT
                && (section.title() + section.text()).indexOf('\0') < 0;
    }
}
