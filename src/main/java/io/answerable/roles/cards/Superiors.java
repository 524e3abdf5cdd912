package io.answerable.roles.cards;

import io.answerable.kernel.HolderRef;
import io.answerable.organisation.CommitteeView;
import io.answerable.roles.Scope;
import io.answerable.roles.assignments.RoleAssignmentView;
import io.answerable.roles.scopes.HolderViews.OnDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who stands above roles on a day: a committee, the board, or whoever holds the next role for the same scope, else for the
 * organisation.
 *
 * @param committees by the role that they hold as a body
 * @param held by role, those who are present and act
 */
record Superiors(Map<String, List<CommitteeView>> committees, @Nullable HolderRef board,
        Map<String, List<RoleAssignmentView>> held, LocalDate asOf) {

    private static final String BOARD = "role.board";

    /** Everybody who is that role for the scope. */
    List<ReportingLine> of(String superior, Scope scope) {
        return Stream.of(committees(superior), board(superior), held(superior, scope),
                held(superior, Scope.ORGANISATION))
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<ReportingLine> committees(String superior) {
        return committees.getOrDefault(superior, List.of())
                .stream()
                .map(it -> new ReportingLine(ReportingLine.Kind.FUNCTIONAL, superior, it, null))
                .toList();
    }

    private List<ReportingLine> board(String superior) {
        return Optional.ofNullable(board)
                .filter(it -> superior.equals(BOARD))
                .map(it -> functional(superior, it))
                .stream()
                .toList();
    }

    private List<ReportingLine> held(String superior, Scope scope) {
        return held.getOrDefault(superior, List.of())
                .stream()
                .filter(it -> it.scope().equals(scope))
                .map(it -> functional(superior, it.holder()))
                .distinct()
                .toList();
    }

    private ReportingLine functional(String superior, HolderRef holder) {
        return new ReportingLine(ReportingLine.Kind.FUNCTIONAL, superior, null, new OnDay(holder, asOf));
    }

    /** Who speaks for whoever is reported to: the holder, or the chair of the committee. */
    static Optional<HolderRef> speaking(ReportingLine line) {
        return Optional.ofNullable(line.holder())
                .map(OnDay::holder)
                .or(() -> Optional.ofNullable(Objects.requireNonNull(line.committee()).chair()));
    }
}
