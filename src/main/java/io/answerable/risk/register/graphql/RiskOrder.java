package io.answerable.risk.register.graphql;

import io.answerable.graphql.Cursor;
import io.answerable.graphql.InvalidInput;
import io.answerable.graphql.OrderDirection;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.risk.RiskView;
import java.util.Comparator;
import java.util.List;

/** How a list of risks is sorted: by one field, and at last by key. */
record RiskOrder(Field field, OrderDirection direction) {

    /** Scores are below this, so that one can be counted down. */
    private static final int HIGHEST_SCORE = 99;
    private static final int LAST = 0xD7FF;
    private static final RiskOrder USUAL = new RiskOrder(Field.KEY, OrderDirection.ASC);

    enum Field {
        KEY, RESIDUAL_SCORE, REVIEW_DUE
    }

    static Page<RiskView> page(List<RiskView> found, List<RiskOrder> orderBy, Paging paging) {
        if (orderBy.size() > 1) {
            throw new InvalidInput("Risks are sorted by one field.", "orderBy");
        }
        var order = orderBy.isEmpty() ? USUAL : orderBy.getFirst();
        var sorted = found.stream()
                .sorted(Comparator.comparing(order::sortText).thenComparing(RiskView::key))
                .toList();
        return Page.ofAll(sorted, paging, it -> Cursor.of(order.sortText(it), it.key()), 2);
    }

    /** A text of fixed width that sorts like the value; descending values are counted down. */
    private String sortText(RiskView risk) {
        return switch (field) {
            case KEY -> direction == OrderDirection.ASC ? "-" : turned(risk.key());
            case RESIDUAL_SCORE -> "%02d".formatted(turned(score(risk), HIGHEST_SCORE));
            case REVIEW_DUE -> "%07d".formatted(turned(day(risk), 9_999_999));
        };
    }

    private int turned(int value, int highest) {
        return direction == OrderDirection.ASC ? value : highest - value;
    }

    private static int score(RiskView risk) {
        var residual = risk.residual();
        return residual == null ? 0 : residual.score();
    }

    private static int day(RiskView risk) {
        var due = risk.reviewDue();
        return due == null ? 0 : (int) Math.max(0, due.toEpochDay());
    }

    private static String turned(String key) {
        var text = new StringBuilder();
        key.chars().forEach(it -> text.append((char) (LAST - Math.min(it, LAST - 1))));
        return text.append((char) LAST).toString();
    }
}
