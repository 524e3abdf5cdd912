package io.answerable.inventory.horizon;

import static java.util.stream.Collectors.toMap;

import io.answerable.facts.Alterations;
import io.answerable.facts.Columns;
import io.answerable.facts.FactStore;
import io.answerable.facts.FactTable;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.HorizonItemId;
import io.answerable.inventory.records.FactsOfSystems;
import io.answerable.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The reviews of systems because of what is on the horizon. */
@Component
@Transactional(readOnly = true)
public class HorizonReviews {

    private final FactsOfSystems<HorizonReview> facts;

    HorizonReviews(FactStore store) {
        facts = new FactsOfSystems<>(store.of(new FactTable.Shape<>("inventory.horizon_review", "system",
                List.of("item", "opened_on", "done_on", "done_by", "conclusion"),
                it -> Arrays.asList(it.item().value(), it.openedOn(), it.doneOn(), Columns.value(it.doneBy()),
                        it.conclusion()),
                HorizonReviews::review)), HorizonReview::item, Alterations::between);
    }

    FactsOfSystems<HorizonReview> facts() {
        return facts;
    }

    /** The reviews of each of these systems, open and done; missing where there is none. */
    public Map<AiSystemId, List<HorizonReviewView>> of(Collection<AiSystemId> systems, LocalDate asOf) {
        return facts.on(systems, asOf)
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey,
                        of -> of.getValue()
                                .stream()
                                .map(it -> new HorizonReviewView(of.getKey(), it.item(), it.openedOn(), it.doneOn(),
                                        it.doneBy(), it.conclusion(), it.isOpen(), asOf))
                                .toList()));
    }

    private static HorizonReview review(ResultSet row, int number) throws SQLException {
        return new HorizonReview(HorizonItemId.of(row.getObject("item", UUID.class)),
                row.getObject("opened_on", LocalDate.class), Columns.day(row, "done_on"),
                Columns.id(row, "done_by", PersonId::of), row.getString("conclusion"));
    }
}
