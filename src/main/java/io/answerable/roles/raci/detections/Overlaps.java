package io.answerable.roles.raci.detections;

import io.answerable.kernel.Days;
import io.answerable.kernel.HolderRef;
import io.answerable.roles.Scope;
import io.answerable.roles.raci.MatrixTimeline;
import io.answerable.roles.raci.RaciRow;
import io.answerable.roles.raci.picture.ResponsibilityPicture;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Two active matrices of one scope that name different accountable people for one activity (RACI-010). A role of
 * departments in a matrix of the organisation takes no part (rule reading 5).
 */
@Component
class Overlaps implements Rule {

    @Override
    public Set<String> codes() {
        return Set.of("RACI-010");
    }

    @Override
    public Stream<Finding> findings(ResponsibilityPicture picture) {
        return picture.matrices()
                .stream()
                .collect(Collectors.groupingBy(MatrixTimeline::scope))
                .entrySet()
                .stream()
                .filter(it -> it.getValue().size() > 1)
                .flatMap(it -> pairs(it.getValue()).flatMap(pair -> between(pair, it.getKey(), picture)));
    }

    private record Pair(MatrixTimeline one, MatrixTimeline other) {}

    private static Stream<Pair> pairs(List<MatrixTimeline> matrices) {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < matrices.size(); i++) {
            for (int j = i + 1; j < matrices.size(); j++) {
                pairs.add(new Pair(matrices.get(i), matrices.get(j)));
            }
        }
        return pairs.stream();
    }

    private static Stream<Finding> between(Pair pair, Scope scope, ResponsibilityPicture picture) {
        return pair.one()
                .activities()
                .stream()
                .filter(pair.other().activities()::contains)
                .map(it -> finding(it, pair, scope, picture));
    }

    private static Finding finding(String activity, Pair pair, Scope scope, ResponsibilityPicture picture) {
        var subjects = new Subjects(picture);
        var one = picture.accountable(pair.one(), activity);
        var other = picture.accountable(pair.other(), activity);
        return new Finding("RACI-010", subjects.activity(activity, title(activity, pair.one()), scope),
                differing(one, other), pair.one().broughtOn(),
                () -> "%s makes %s accountable for %s, %s makes it %s.".formatted(
                        pair.one().key(), named(one, picture), title(activity, pair.one()), pair.other().key(),
                        named(other, picture)),
                "Keep the activity in either %s or %s, or give it the same accountable role in both.".formatted(
                        pair.one().key(), pair.other().key()),
                subjects.owner(scope));
    }

    private static Days differing(Map<HolderRef, Days> one, Map<HolderRef, Days> other) {
        return Days.anyOf(one.entrySet()
                .stream()
                .flatMap(left -> other.entrySet()
                        .stream()
                        .filter(right -> !right.getKey().equals(left.getKey()))
                        .map(right -> left.getValue().and(right.getValue())))
                .toList());
    }

    private static String named(Map<HolderRef, Days> accountable, ResponsibilityPicture picture) {
        return accountable.entrySet()
                .stream()
                .filter(it -> it.getValue().contain(picture.asOf()))
                .map(it -> picture.names().of(it.getKey()))
                .collect(Collectors.joining(" and "));
    }

    private static String title(String activity, MatrixTimeline matrix) {
        return matrix.editions()
                .stream()
                .flatMap(it -> it.row(activity).stream())
                .map(RaciRow::title)
                .findFirst()
                .orElse(activity);
    }
}
