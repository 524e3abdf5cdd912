package io.answerable.risk.register;

import io.answerable.facts.KnownKeys;
import io.answerable.facts.Registration;
import io.answerable.facts.Section;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitId;
import io.answerable.reference.RiskTaxonomy;
import io.answerable.risk.RecordingRisks;
import io.answerable.risk.RiskAcceptance;
import io.answerable.risk.RiskFacts;
import io.answerable.risk.RiskRating;
import io.answerable.risk.RiskState;
import io.answerable.risk.TreatmentState;
import io.answerable.risk.matters.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class RecordingDossierRisks implements RecordingRisks {

    private final Risks risks;
    private final RiskTaxonomy taxonomy;
    private final AiSystemRegister systems;
    private final UnitDirectory units;
    private final PeopleDirectory people;

    RecordingDossierRisks(Risks risks, RiskTaxonomy taxonomy, AiSystemRegister systems, UnitDirectory units,
            PeopleDirectory people) {
        this.risks = risks;
        this.taxonomy = taxonomy;
        this.systems = systems;
        this.units = units;
        this.people = people;
    }

    @Override
    @Transactional
    public Recorded record(List<RiskFacts> rows, LocalDate asOf, Progress progress) {
        var known = known(rows);
        var registration = Registration.of(new Section("risks", progress), rows, RiskFacts::key, risks.keys(), asOf);
        risks.record(registration, asOf, (row, risk, from) -> apply(row.content(), risk, from,
                new Reading(registration.section(), row.number(), known)));
        return registration.section().recorded(registration.entries().keySet());
    }

    private Known known(List<RiskFacts> rows) {
        return new Known(KnownKeys.of(rows, RiskFacts::system, systems::idsOf),
                KnownKeys.of(rows, RiskFacts::unit, units::idsOf),
                KnownKeys.of(rows, List.of(RiskFacts::owner, RiskFacts::acceptedBy), people::idsOf));
    }

    private record Known(KnownKeys<AiSystemId> systems, KnownKeys<UnitId> units, KnownKeys<PersonId> people) {}

    private record Reading(Section section, int row, Known known) {

        Place place(RiskFacts it) {
            return new Place(known.systems().resolve(section, row, "system", it.system()),
                    known.units().resolve(section, row, "unit", it.unit()));
        }

        @Nullable
        PersonId person(String path, @Nullable String key) {
            return known.people().resolve(section, row, path, key);
        }
    }

    private void apply(RiskFacts row, Risk risk, LocalDate asOf, Reading reading) {
        var fact = fact(row, reading);
        if (!reading.section().hasRefused(reading.row())) {
            var day = risk.facts().isEmpty() ? LocalDate.MIN : asOf;
            risk.change(day, risk.on(day).map(it -> leavingUntold(it, fact)).orElse(fact));
            applyTreatment(row, risk, day);
        }
    }

    /** What a dossier cannot tell, or does not, stays as it is known. */
    private static RiskFact leavingUntold(RiskFact known, RiskFact told) {
        var nature = told.nature();
        var domains = nature.affectedDomains().isEmpty() ? known.nature().affectedDomains() : nature.affectedDomains();
        return new RiskFact(
                new Nature(nature.title(), nature.kind(), nature.dimension(), nature.taxonomy(), nature.place(),
                        domains),
                told.owner(), told.inherent(), told.residual(), told.state(),
                new RiskFact.Dates(told.dates().raisedOn(), told.dates().reviewDue(), known.dates().reviewedOn()),
                acceptance(known.acceptance(), told.acceptance()));
    }

    private static @Nullable RiskAcceptance acceptance(@Nullable RiskAcceptance known, @Nullable RiskAcceptance told) {
        return known != null && told != null && told.until() == null && known.by().equals(told.by())
                && known.on().equals(told.on()) ? known : told;
    }

    /** A dossier tells of one treatment in words; what was planned here, with an owner and a day, is not its to change. */
    private static void applyTreatment(RiskFacts row, Risk risk, LocalDate day) {
        var known = risk.treatments().on(day);
        var told = known.stream().filter(TreatmentFact::isInWordsOnly).findFirst();
        var action = row.treatment();
        if (action == null) {
            told.ifPresent(it -> risk.forgetTreatment(day, it.number()));
        } else if (known.stream().noneMatch(it -> it.action().equals(action))) {
            var number = told.map(TreatmentFact::number).orElseGet(() -> risk.treatments().count() + 1);
            risk.treat(day, new TreatmentFact(number, action, null, null, null, null, null,
                    treatmentState(row.status())));
        }
    }

    private static TreatmentState treatmentState(RiskState status) {
        return switch (status) {
            case IDENTIFIED, EVALUATED, TREATMENT_PLANNED, REOPENED -> TreatmentState.PLANNED;
            case IN_TREATMENT, ACCEPTED -> TreatmentState.IN_PROGRESS;
            case MONITORED, CLOSED -> TreatmentState.DONE;
        };
    }

    private RiskFact fact(RiskFacts row, Reading reading) {
        var section = reading.section();
        section.acceptsText(reading.row(), "title", row.title());
        var mit = row.mit();
        if (mit != null && taxonomy.subdomain(mit).isEmpty()) {
            section.refuse(reading.row(), "mit", "NOT_FOUND", "There is no subdomain " + mit + ".", null);
        }
        row.affectedDomains()
                .stream()
                .filter(it -> taxonomy.domain(it).isEmpty())
                .findFirst()
                .ifPresent(
                        it -> section.refuse(reading.row(), "affected_domains", "NOT_FOUND",
                                "There is no domain " + it + ".",
                                null));
        var nature = new Nature(row.title(), row.kind(), row.dimension(), mit == null ? List.of() : List.of(mit),
                reading.place(row), row.affectedDomains());
        return new RiskFact(nature, reading.person("owner", row.owner()), rating(row.inherent(), "likelihood", reading),
                rating(row.residual(), "residual", reading), row.status(),
                new RiskFact.Dates(row.raised(), row.reviewDue(), null), acceptance(row, reading));
    }

    private @Nullable RiskRating rating(RiskFacts.@Nullable Rating it, String path, Reading reading) {
        if (it == null) {
            return null;
        }
        if (!taxonomy.knows(it.likelihood(), it.impact())) {
            reading.section()
                    .refuse(reading.row(), path, "VALIDATION_FAILED",
                            "Likelihood and impact do not stand on the scales.", "Use values from 1 to 5.");
            return null;
        }
        return new RiskRating(it.likelihood(), it.impact(), taxonomy.levelOf(it.likelihood(), it.impact()),
                taxonomy.version());
    }

    private static @Nullable RiskAcceptance acceptance(RiskFacts row, Reading reading) {
        var by = reading.person("accepted_by", row.acceptedBy());
        if (by == null) {
            return null;
        }
        return new RiskAcceptance(by, null, Objects.requireNonNullElse(row.acceptedOn(), row.raised()),
                row.acceptedUntil());
    }
}
