package io.answerable.training.competence;

import static java.util.Map.entry;

import io.answerable.facts.Entry;
import io.answerable.facts.Timeline;
import io.answerable.training.CompetencyProfileId;
import io.answerable.training.records.Told;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** What a person was found to be able to do in one role, assessment after assessment (R-TRN-03, R-TRN-23). */
class CompetencyProfile extends Told<ProfileFact> implements AggregateRoot<CompetencyProfile, CompetencyProfileId> {

    CompetencyProfile(Entry entry, Timeline<ProfileFact> facts) {
        super(entry, facts);
    }

    @Override
    public CompetencyProfileId getId() {
        return CompetencyProfileId.of(entry().id());
    }

    /** What is known by now. */
    Optional<ProfileFact> latest() {
        var facts = facts().facts();
        return facts.isEmpty() ? Optional.empty() : Optional.of(facts.getLast().fact());
    }

    /** The day from which the last assessment holds. */
    Optional<LocalDate> since() {
        var facts = facts().facts();
        return facts.isEmpty() ? Optional.empty() : Optional.of(facts.getLast().from());
    }

    void assess(ProfileFact found, LocalDate day) {
        change(day, found);
    }

    /** Each level by the competency it is about. */
    @Override
    protected void tell(@Nullable ProfileFact before, ProfileFact after) {
        alterations().of("person", before == null ? null : before.person(), after.person());
        alterations().of("role", before == null ? null : before.role(), after.role());
        var known = before == null ? Map.<String, Integer>of() : before.levels();
        Stream.concat(known.keySet().stream(), after.levels().keySet().stream())
                .distinct()
                .sorted()
                .forEach(it -> alterations().of(it, known.get(it), after.levels().get(it)));
        alterations().of("assessed", before == null ? null : before.assessed(), after.assessed());
        alterations().of("assessedBy", before == null ? null : before.by(), after.by());
    }
}
