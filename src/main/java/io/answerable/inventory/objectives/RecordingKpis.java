package io.answerable.inventory.objectives;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.RecordingWithSystems;
import io.answerable.inventory.SystemFacts;
import io.answerable.inventory.SystemRecords;
import io.answerable.inventory.records.FollowingDossiers;
import io.answerable.inventory.records.ToldOfSystem;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes over from dossiers what systems are to achieve. */
@Component
@Transactional
class RecordingKpis implements RecordingWithSystems {

    private final FollowingDossiers following;
    private final BusinessKpis kpis;
    private final PeopleDirectory people;

    RecordingKpis(FollowingDossiers following, BusinessKpis kpis, PeopleDirectory people) {
        this.following = following;
        this.kpis = kpis;
        this.people = people;
    }

    @Override
    public Set<String> record(List<SystemFacts> rows, Map<String, AiSystemId> systems, LocalDate asOf) {
        var known = people.idsOf(rows.stream()
                .flatMap(it -> Stream.ofNullable(it.records().kpi()))
                .flatMap(it -> it.agreedBy().stream())
                .distinct()
                .toList());
        return following.record(kpis.facts(), rows, systems, asOf,
                (said, system) -> follow(said.kpi(), known, system));
    }

    private static void follow(SystemRecords.@Nullable Kpi said, Map<String, PersonId> people,
            ToldOfSystem<KpiFact> system) {
        system.retract(it -> it.isToldByDossier() && (said == null || !said.name().equals(it.name())));
        if (said != null) {
            system.follow(fact(said, people), null, KpiFact::agreesWith);
        }
    }

    private static KpiFact fact(SystemRecords.Kpi said, Map<String, PersonId> people) {
        return new KpiFact(said.name(), said.kind(),
                "LOWER".equals(said.better()) ? KpiFact.Better.LOWER : KpiFact.Better.HIGHER, said.target(),
                said.actual(), null,
                said.agreedBy().stream().flatMap(it -> Stream.ofNullable(people.get(it))).toList(), null);
    }
}
