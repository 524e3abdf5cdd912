package io.answerable.training.records;

import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitId;
import io.answerable.organisation.UnitView;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Looks up the units that things name, each as of the day of its thing: one look-up per day. */
@Component
public class NamedUnits {

    private final UnitDirectory units;

    NamedUnits(UnitDirectory units) {
        this.units = units;
    }

    public <V> Map<V, List<UnitView>> of(List<V> things, Function<V, LocalDate> day, Function<V, List<UnitId>> named) {
        var found = new HashMap<V, List<UnitView>>();
        things.stream().collect(Collectors.groupingBy(day)).forEach((asOf, ofThatDay) -> {
            var known = units.byId(ofThatDay.stream().flatMap(it -> named.apply(it).stream()).distinct().toList(),
                    asOf);
            ofThatDay.forEach(thing -> found.put(thing,
                    named.apply(thing).stream().flatMap(it -> Stream.ofNullable(known.get(it))).toList()));
        });
        return found;
    }
}
