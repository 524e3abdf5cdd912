package io.answerable.organisation.committees;

import io.answerable.kernel.HolderRef;
import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.organisation.OrganisationFacts;
import io.answerable.organisation.Perspective;
import io.answerable.organisation.structure.Known;
import io.answerable.facts.Registration;
import io.answerable.facts.Section;
import io.answerable.reference.RoleCatalogue;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records the committees of a dossier; a member who has left is recorded too and flagged as ORG-005. */
@Component
public class RecordingCommittees {

    private final Committees committees;
    private final RoleCatalogue roles;

    RecordingCommittees(Committees committees, RoleCatalogue roles) {
        this.committees = committees;
        this.roles = roles;
    }

    public Registration<OrganisationFacts.Committee> register(
            List<OrganisationFacts.Committee> rows, LocalDate asOf, Progress progress) {
        return Registration.of(new Section("committees", progress), rows, OrganisationFacts.Committee::key,
                committees.keys(), asOf);
    }

    public Recorded record(Registration<OrganisationFacts.Committee> registration, Known known, LocalDate asOf) {
        var section = registration.section();
        committees.record(registration, asOf, (row, committee, day) -> {
            check(section, row);
            var chair = known.holder(section, row.number(), "chair", row.content().chair());
            var members = members(section, row, known);
            if (!section.hasRefused(row.number())) {
                apply(row.content(), committee, chair, members, day);
            }
        });
        return section.recorded(registration.entries().keySet());
    }

    private static void apply(OrganisationFacts.Committee row, Committee committee, @Nullable HolderRef chair,
            Map<HolderRef, SeatFact> members, LocalDate day) {
        var from = committee.facts().isEmpty() ? LocalDate.MIN : day;
        committee.change(from, new CommitteeFact(row.name(), row.role(), chair, row.requiredPerspectives(),
                row.cadenceDays(), row.mandate()));
        committee.seatsOn(from)
                .stream()
                .map(it -> it.fact().member())
                .filter(it -> !members.containsKey(it))
                .forEach(it -> committee.leaveOut(from, it));
        members.values().forEach(it -> committee.seat(from, it));
        var lastMeeting = row.lastMeeting();
        if (lastMeeting != null) {
            committee.meet(Meeting.on(lastMeeting));
        }
    }

    private static Map<HolderRef, SeatFact> members(
            Section section, Registration.Row<OrganisationFacts.Committee> row, Known known) {
        var content = row.content();
        var members = new LinkedHashMap<HolderRef, SeatFact>();
        for (int i = 0; i < content.members().size(); i++) {
            var key = content.members().get(i);
            var member = known.holder(section, row.number(), "members[" + i + "]", key);
            if (member != null && members.put(member,
                    new SeatFact(member, content.perspectives().get(key))) != null) {
                section.refuse(row.number(), "members[" + i + "]", "VALIDATION_FAILED", key + " sits here twice.",
                        "Name every member once.");
            }
        }
        return members;
    }

    private void check(Section section, Registration.Row<OrganisationFacts.Committee> row) {
        var content = row.content();
        section.acceptsText(row.number(), "name", content.name());
        section.acceptsOptional(row.number(), "mandate", content.mandate());
        if (content.role() != null && roles.role(content.role()).isEmpty()) {
            section.refuse(row.number(), "role", "NOT_FOUND", "There is no role " + content.role() + ".", null);
        }
        if (content.cadenceDays() != null && content.cadenceDays() < 1) {
            section.refuse(row.number(), "cadence_days", "VALIDATION_FAILED", "A cadence is at least one day.", null);
        }
        for (int i = 0; i < content.requiredPerspectives().size(); i++) {
            checkPerspective(section, row.number(), "required_perspectives[" + i + "]",
                    content.requiredPerspectives().get(i));
        }
        content.perspectives().forEach((key, perspective) -> {
            checkPerspective(section, row.number(), "perspectives." + key, perspective);
            if (!content.members().contains(key)) {
                section.refuse(row.number(), "perspectives." + key, "VALIDATION_FAILED", key + " is no member.", null);
            }
        });
    }

    private static void checkPerspective(Section section, int row, String path, String perspective) {
        if (Arrays.stream(Perspective.values()).noneMatch(it -> it.name().equals(perspective))) {
            section.refuse(row, path, "O-5", "There is no such perspective.",
                    "Take one of " + Arrays.toString(Perspective.values()) + ".");
        }
    }
}
