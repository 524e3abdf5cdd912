package io.answerable.inventory.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.graphql.Reference;
import io.answerable.inventory.AiSystemFilter;
import io.answerable.inventory.AiSystemQuery;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.PublicAiSystemFilter;
import io.answerable.inventory.PublicAiSystemView;
import io.answerable.inventory.RegisterFigures;
import io.answerable.inventory.RegisterOverview;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers what is in the register; everybody of the organisation may ask (R-ROL-41). */
@Controller
class RegisterController {

    private final AiSystemRegister register;
    private final RegisterFigures figures;
    private final KnownThings known;
    private final CurrentActor currentActor;

    RegisterController(AiSystemRegister register, RegisterFigures figures, KnownThings known,
            CurrentActor currentActor) {
        this.register = register;
        this.figures = figures;
        this.known = known;
        this.currentActor = currentActor;
    }

    @QueryMapping
    @Nullable
    AiSystemView aiSystem(@Argument Reference by, @Argument @Nullable LocalDate asOf) {
        currentActor.require(Permission.READ);
        return known.system(by, "by")
                .map(id -> register.byId(List.of(id), day(asOf)).get(id))
                .orElse(null);
    }

    @QueryMapping
    Page<AiSystemView> aiSystems(@Argument @Nullable AiSystemFilter filter, @Argument List<AiSystemQuery.Order> orderBy,
            @Argument @Nullable LocalDate asOf, Paging paging) {
        return register.page(new AiSystemQuery(filter, orderBy, day(asOf)), paging);
    }

    @QueryMapping
    @Nullable
    RegisterOverview register(@Argument @Nullable LocalDate asOf, @Argument @Nullable Reference unit) {
        if (unit == null) {
            return figures.overview(day(asOf), Optional.empty()).orElse(null);
        }
        return known.unit(unit, "unit").flatMap(it -> figures.overview(day(asOf), Optional.of(it))).orElse(null);
    }

    @QueryMapping
    Page<PublicAiSystemView> publicRegister(@Argument @Nullable PublicAiSystemFilter filter, Paging paging) {
        return register.publicPage(filter == null ? PublicAiSystemFilter.NONE : filter, paging);
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? currentActor.today() : asOf;
    }
}
