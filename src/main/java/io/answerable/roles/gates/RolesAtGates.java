package io.answerable.roles.gates;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.answerable.inventory.spi.GateQuestion;
import io.answerable.inventory.spi.GateRequirement;
import io.answerable.inventory.spi.Judgement;
import io.answerable.roles.Scope;
import io.answerable.roles.raci.picture.ResponsibilityPictures;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Judges whether those who answer for systems are in place, from one picture of the day. */
@Component
class RolesAtGates implements GateRequirement {

    static final Map<String, RoleRequirement> ALL = List.of(RoleHeld.BUSINESS_OWNER, RoleHeld.PROJECT_LEAD,
            RoleHeld.PRODUCT_MANAGER, AssetOwnerIs.PROJECT_LEAD, AssetOwnerIs.PRODUCT_MANAGER, new MatrixInForce())
            .stream()
            .collect(toMap(RoleRequirement::name, Function.identity()));

    private final ResponsibilityPictures pictures;

    RolesAtGates(ResponsibilityPictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public Set<String> requirements() {
        return ALL.keySet();
    }

    @Override
    @Transactional(readOnly = true)
    public Collection<Judgement> judge(GateQuestion question) {
        var asked = ALL.values().stream().filter(it -> question.asksFor(it.name())).toList();
        if (asked.isEmpty() || question.systems().isEmpty()) {
            return List.of();
        }
        var picture = pictures.of(question.ids().stream().map(Scope::system).collect(toSet()), question.asOf());
        return question.ids()
                .stream()
                .flatMap(system -> asked.stream().map(it -> it.judge(system, picture)))
                .toList();
    }
}
