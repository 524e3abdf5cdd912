package io.answerable.policy.acknowledgements;

import static java.util.stream.Collectors.toSet;

import io.answerable.facts.Alterations;
import io.answerable.facts.Columns;
import io.answerable.facts.Dated;
import io.answerable.facts.FactStore;
import io.answerable.facts.FactTable;
import io.answerable.facts.Timeline;
import io.answerable.kernel.PersonId;
import io.answerable.policy.PolicyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What dossiers tell of acknowledgements: who has yet to give one; whoever is no longer named has given it. */
@Component
public class ToldAcknowledgements {

    private static final FactTable.Shape<Fact> SHAPE = new FactTable.Shape<>("policy.acknowledgement", "policy_id",
            List.of("edition", "person_id", "state", "due"), ToldAcknowledgements::values, ToldAcknowledgements::fact);

    private final FactTable<Fact> facts;

    ToldAcknowledgements(FactStore store) {
        this.facts = store.of(SHAPE);
    }

    private record Fact(int edition, PersonId person, AcknowledgementState state, @Nullable LocalDate due) {

        boolean isAbout(Fact other) {
            return edition == other.edition && person.equals(other.person);
        }

        boolean isOpen() {
            return state == AcknowledgementState.REQUESTED;
        }

        Fact given() {
            return new Fact(edition, person, AcknowledgementState.GIVEN, due);
        }
    }

    /**
     * What a row of a dossier says about one edition.
     *
     * @param from since when it holds
     * @param inForce whether the edition binds people, so that no other is to be acknowledged
     */
    public record Told(PolicyId policy, int edition, Set<PersonId> outstanding, @Nullable LocalDate due,
            LocalDate from, boolean inForce) {

        public Told {
            outstanding = Set.copyOf(outstanding);
        }

        Stream<Fact> facts() {
            return outstanding.stream().map(it -> new Fact(edition, it, AcknowledgementState.REQUESTED, due));
        }
    }

    /** Holds what rows say against everything that is known of these policies, read once. */
    public Telling begin(Collection<PolicyId> policies) {
        return new Telling(facts.factsOf(policies.stream().map(PolicyId::value).toList()));
    }

    /** Gathers what is to be written. */
    public final class Telling {

        private final Map<UUID, List<Dated<Fact>>> known;
        private final List<Timeline<Fact>> changed = new ArrayList<>();

        private Telling(Map<UUID, List<Dated<Fact>>> known) {
            this.known = known;
        }

        /**
         * Notes what differs on that day.
         *
         * @return whether somebody who is told to be outstanding has acknowledged since
         */
        public boolean tell(Told told, LocalDate asOf, Alterations alterations) {
            var ofPolicy = known.getOrDefault(told.policy().value(), List.of());
            var timeline = new Timeline<>(told.policy().value(), ofPolicy);
            var open = open(told, asOf);
            var people = open.stream().map(Fact::person).collect(toSet());
            alterations.each("outstanding", people, told.outstanding());
            told.facts()
                    .filter(it -> !open.contains(it))
                    .forEach(it -> lay(timeline, it, people.contains(it.person()) ? asOf : told.from()));
            open.stream()
                    .filter(it -> !told.outstanding().contains(it.person()))
                    .forEach(it -> lay(timeline, it.given(), asOf));
            if (told.inForce()) {
                timeline.endAll(asOf, it -> it.edition() != told.edition() && it.isOpen());
            }
            if (timeline.isChanged()) {
                changed.add(timeline);
            }
            return ofPolicy.stream()
                    .anyMatch(it -> it.fact().edition() == told.edition() && !it.fact().isOpen()
                            && it.from().isAfter(asOf) && told.outstanding().contains(it.fact().person()));
        }

        private Set<Fact> open(Told told, LocalDate asOf) {
            return known.getOrDefault(told.policy().value(), List.of())
                    .stream()
                    .filter(it -> it.covers(asOf) && it.fact().edition() == told.edition() && it.fact().isOpen())
                    .map(Dated::fact)
                    .collect(toSet());
        }

        private static void lay(Timeline<Fact> timeline, Fact fact, LocalDate from) {
            timeline.change(from, fact, fact::isAbout);
        }

        /** Writes everything that differs. */
        public void write() {
            facts.write(changed);
            changed.clear();
        }
    }

    /** Who was outstanding on that day, by policy and edition. */
    public Set<PersonId> outstanding(Telling telling, PolicyId policy, int edition, LocalDate asOf) {
        return telling.open(new Told(policy, edition, Set.of(), null, asOf, false), asOf)
                .stream()
                .map(Fact::person)
                .collect(toSet());
    }

    private static List<@Nullable Object> values(Fact it) {
        return Arrays.asList(it.edition(), Columns.value(it.person()), it.state().name(), it.due());
    }

    private static Fact fact(ResultSet row, int number) throws SQLException {
        return new Fact(row.getInt("edition"), Columns.requiredId(row, "person_id", PersonId::of),
                AcknowledgementState.valueOf(row.getString("state")), Columns.day(row, "due"));
    }
}
