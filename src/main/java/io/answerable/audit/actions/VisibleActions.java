package io.answerable.audit.actions;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.audit.CorrectiveActionDirectory;
import io.answerable.audit.CorrectiveActionId;
import io.answerable.audit.CorrectiveActionView;
import io.answerable.audit.FindingDirectory;
import io.answerable.audit.FindingId;
import io.answerable.facts.Criteria;
import io.answerable.facts.Sorting;
import io.answerable.graphql.Cursor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.kernel.PersonId;
import io.answerable.risk.matters.Lists;
import io.answerable.risk.matters.Place;
import io.answerable.risk.matters.Reaching;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The corrective actions that the caller may see: their own, and those about systems and units that they govern. */
@Component
@Transactional(readOnly = true)
public class VisibleActions {

    private static final String SELECT = """
            select a.action_id as id from audit.action a
            join audit.action_fact f on f.organisation_id = a.organisation_id and f.action_id = a.action_id
                and f.valid_from <= :asOf and f.valid_until > :asOf
            join audit.finding_fact i on i.organisation_id = f.organisation_id and i.finding_id = f.finding_id
                and i.valid_from <= :asOf and i.valid_until > :asOf
            where a.organisation_id = :organisation and (f.owner = :me or %s)""";
    private static final UUID NOBODY = new UUID(0, 0);

    private final CorrectiveActionDirectory directory;
    private final FindingDirectory findings;
    private final Lists lists;
    private final Reaching reaching;
    private final CurrentActor actor;

    VisibleActions(CorrectiveActionDirectory directory, FindingDirectory findings, Lists lists, Reaching reaching,
            CurrentActor actor) {
        this.directory = directory;
        this.findings = findings;
        this.lists = lists;
        this.reaching = reaching;
        this.actor = actor;
    }

    /** Those that the filter means, by key, page by page. */
    public Page<CorrectiveActionView> page(@Nullable ActionFilter filter, LocalDate asOf, Paging paging) {
        var criteria = Criteria.begin().with("asOf", asOf).with("me", me().map(PersonId::value).orElse(NOBODY));
        var visible = reaching.expression(Permission.READ_GOVERNANCE, "i.system_id", "i.unit_id", criteria);
        var asked = new Lists.Asked(SELECT.formatted(visible), criteria.matching(filter, ActionFilter::gather),
                Sorting.by("a.key"));
        return lists.page(asked, paging, ids -> shown(ids, asOf), it -> Cursor.of(it.key()));
    }

    private Map<UUID, CorrectiveActionView> shown(List<UUID> ids, LocalDate asOf) {
        return directory.byId(ids.stream().map(CorrectiveActionId::of).toList(), asOf)
                .values()
                .stream()
                .collect(Collectors.toMap(it -> it.id().value(), it -> it));
    }

    public Map<CorrectiveActionId, CorrectiveActionView> byId(Collection<CorrectiveActionId> actions,
            LocalDate asOf) {
        return among(directory.byId(actions, asOf).values(), asOf)
                .stream()
                .collect(Collectors.toMap(CorrectiveActionView::id, it -> it));
    }

    /** Those about findings that the caller may see. */
    public Map<FindingId, List<CorrectiveActionView>> ofFindings(Collection<FindingId> ids, LocalDate asOf) {
        return directory.ofFindings(ids, asOf);
    }

    private List<CorrectiveActionView> among(Collection<CorrectiveActionView> actions, LocalDate asOf) {
        var about = findings.byId(actions.stream().map(CorrectiveActionView::finding).toList(), asOf);
        var governed = Set.copyOf(reaching.within(Permission.READ_GOVERNANCE, about.values(),
                it -> new Place(it.system(), it.unit())));
        return actions.stream()
                .filter(it -> me().filter(it.owner()::equals).isPresent()
                        || Optional.ofNullable(about.get(it.finding())).filter(governed::contains).isPresent())
                .toList();
    }

    private Optional<PersonId> me() {
        return actor.actor().person();
    }
}
