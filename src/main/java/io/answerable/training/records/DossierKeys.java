package io.answerable.training.records;

import static java.util.stream.Collectors.toSet;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The keys by which a dossier refers to people and systems, looked up once for all rows. */
@Component
public class DossierKeys {

    private final PeopleDirectory people;
    private final AiSystemRegister systems;

    DossierKeys(PeopleDirectory people, AiSystemRegister systems) {
        this.people = people;
        this.systems = systems;
    }

    /**
     * @param persons the people that a fact refers to
     * @param system the system that it refers to, if any
     */
    public <F> Keys of(List<KnownFact<F>> facts, Function<F, Stream<PersonId>> persons,
            Function<F, @Nullable AiSystemId> system, LocalDate asOf) {
        return new Keys(people.byId(facts.stream().flatMap(it -> persons.apply(it.fact())).collect(toSet()), asOf),
                systems.byId(facts.stream().flatMap(it -> Stream.ofNullable(system.apply(it.fact()))).collect(toSet()),
                        asOf));
    }

    /** What was found. */
    public record Keys(Map<PersonId, PersonView> people, Map<AiSystemId, AiSystemView> systems) {

        /** Empty for somebody of whom nothing is kept any more. */
        public Optional<String> person(@Nullable PersonId id) {
            return id == null ? Optional.empty() : Optional.ofNullable(people.get(id)).map(PersonView::key);
        }

        public @Nullable String system(@Nullable AiSystemId id) {
            return id == null ? null : Optional.ofNullable(systems.get(id)).map(AiSystemView::key).orElse(null);
        }
    }
}
