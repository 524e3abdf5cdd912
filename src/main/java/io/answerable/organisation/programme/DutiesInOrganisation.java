package io.answerable.organisation.programme;

import io.answerable.kernel.PersonId;
import io.answerable.organisation.FollowUpDirectory;
import io.answerable.organisation.FollowUpView;
import io.answerable.organisation.RoadmapDirectory;
import io.answerable.organisation.RoadmapItemView;
import io.answerable.organisation.RoadmapStatus;
import io.answerable.signals.spi.Duties;
import io.answerable.signals.spi.Duty;
import io.answerable.signals.spi.DutyKind;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells people what they have to deliver for the roadmap and what committees asked of them. */
@Component
@Transactional(readOnly = true)
class DutiesInOrganisation implements Duties {

    private final RoadmapDirectory roadmap;
    private final FollowUpDirectory followUps;

    DutiesInOrganisation(RoadmapDirectory roadmap, FollowUpDirectory followUps) {
        this.roadmap = roadmap;
        this.followUps = followUps;
    }

    @Override
    public List<Duty> dutiesOf(Collection<PersonId> people, LocalDate asOf) {
        if (people.isEmpty()) {
            return List.of();
        }
        var items = roadmap.all(asOf)
                .stream()
                .filter(it -> it.owner() != null && people.contains(it.owner()) && it.status() != RoadmapStatus.DONE)
                .map(DutiesInOrganisation::duty);
        var actions = followUps.open(asOf)
                .stream()
                .filter(it -> it.owner() != null && people.contains(it.owner()))
                .map(DutiesInOrganisation::duty);
        return Stream.concat(items, actions).toList();
    }

    private static Duty duty(RoadmapItemView item) {
        return new Duty(Objects.requireNonNull(item.owner()), DutyKind.ROADMAP_ITEM,
                new Subject("roadmapItem", "RoadmapItem", item.id().value(), item.key(), item.title()),
                "Deliver “" + item.title() + "”.", item.due());
    }

    private static Duty duty(FollowUpView followUp) {
        return new Duty(Objects.requireNonNull(followUp.owner()), DutyKind.FOLLOW_UP,
                new Subject("followUp", "FollowUp", followUp.id().value(), followUp.key(), followUp.title()),
                "Do what a committee asked for: “" + followUp.title() + "”.", followUp.due());
    }
}
