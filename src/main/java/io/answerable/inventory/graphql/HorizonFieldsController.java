package io.answerable.inventory.graphql;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.answerable.graphql.PerDay;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.HorizonItemView;
import io.answerable.inventory.horizon.HorizonDirectory;
import io.answerable.inventory.horizon.HorizonReviewView;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** To whom and to what things on the horizon refer. */
@Controller
class HorizonFieldsController {

    private final HorizonDirectory horizon;
    private final PeopleDirectory people;
    private final AiSystemRegister register;

    HorizonFieldsController(HorizonDirectory horizon, PeopleDirectory people, AiSystemRegister register) {
        this.horizon = horizon;
        this.people = people;
        this.register = register;
    }

    @BatchMapping(typeName = "HorizonItem")
    Map<HorizonItemView, PersonView> foundBy(List<HorizonItemView> items) {
        return PerDay.one(items, HorizonItemView::asOf, HorizonItemView::foundBy, people::byId);
    }

    @BatchMapping(typeName = "HorizonItem")
    Map<HorizonItemView, List<AiSystemView>> affected(List<HorizonItemView> items) {
        return PerDay.read(items, HorizonItemView::asOf, (ofThatDay, asOf) -> {
            var known = register.byId(ofThatDay.stream().flatMap(it -> it.affected().stream()).collect(toSet()), asOf);
            return ofThatDay.stream()
                    .collect(toMap(identity(), item -> item.affected()
                            .stream()
                            .flatMap(it -> Stream.ofNullable(known.get(it)))
                            .sorted(Comparator.comparing(AiSystemView::key))
                            .toList()));
        });
    }

    @BatchMapping(typeName = "HorizonReview")
    Map<HorizonReviewView, HorizonItemView> horizonItem(List<HorizonReviewView> reviews) {
        return PerDay.one(reviews, HorizonReviewView::asOf, HorizonReviewView::item, horizon::byId);
    }

    @BatchMapping(typeName = "HorizonReview")
    Map<HorizonReviewView, PersonView> doneBy(List<HorizonReviewView> reviews) {
        return PerDay.one(reviews, HorizonReviewView::asOf, HorizonReviewView::doneBy, people::byId);
    }
}
