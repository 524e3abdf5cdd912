package io.answerable.training.records;

import static java.util.stream.Collectors.toMap;

import io.answerable.facts.Section;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the people and systems that the rows of a dossier refer to, once for all rows. */
@Component
public class KnownReferences {

    private final PeopleDirectory people;
    private final AiSystemRegister systems;

    KnownReferences(PeopleDirectory people, AiSystemRegister systems) {
        this.people = people;
        this.systems = systems;
    }

    public <R> Known of(List<R> rows, Function<R, @Nullable String> person, Function<R, @Nullable String> system,
            Section section) {
        return new Known(ids(people.idsOf(keys(rows, person)), PersonId::value),
                ids(systems.idsOf(keys(rows, system)), AiSystemId::value), section);
    }

    /** Where the rows refer to people only. */
    public <R> Known ofPeople(List<R> rows, List<Function<R, @Nullable String>> references, Section section) {
        var keys = references.stream().flatMap(it -> keys(rows, it).stream()).distinct().toList();
        return new Known(ids(people.idsOf(keys), PersonId::value), Map.of(), section);
    }

    /** What the rows refer to; refuses a row that refers to nothing known. */
    public static final class Known {

        private final Map<String, UUID> people;
        private final Map<String, UUID> systems;
        private final Section section;

        private Known(Map<String, UUID> people, Map<String, UUID> systems, Section section) {
            this.people = people;
            this.systems = systems;
            this.section = section;
        }

        public @Nullable PersonId person(int row, @Nullable String key) {
            return person(row, "person", key);
        }

        public @Nullable PersonId person(int row, String path, @Nullable String key) {
            var id = section.resolve(row, path, key, people);
            return id == null ? null : PersonId.of(id);
        }

        public @Nullable AiSystemId system(int row, @Nullable String key) {
            var id = section.resolve(row, "system", key, systems);
            return id == null ? null : AiSystemId.of(id);
        }

        /** Whether the catalogue has such a thing. */
        public void listed(int row, String path, String key, Set<String> catalogue) {
            if (!catalogue.contains(key)) {
                section.refuse(row, path, "NOT_FOUND", "The catalogue has no " + key + ".", null);
            }
        }
    }

    private static <R> List<String> keys(List<R> rows, Function<R, @Nullable String> reference) {
        return rows.stream()
                .map(reference)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
    }

    private static <I> Map<String, UUID> ids(Map<String, I> found, Function<I, UUID> value) {
        return found.entrySet().stream().collect(toMap(Map.Entry::getKey, it -> value.apply(it.getValue())));
    }
}
