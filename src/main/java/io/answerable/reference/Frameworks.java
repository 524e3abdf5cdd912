package io.answerable.reference;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What practice can be held against, item by item (R-AUD-11). */
@Component
public class Frameworks {

    private final Map<Framework, List<FrameworkItem>> items;
    private final Map<String, Framework> ofItems = new HashMap<>();

    Frameworks(Standard standard, AiAct act, NistFramework nist) {
        items = Arrays.stream(Framework.values()).collect(toMap(it -> it, it -> switch (it) {
            case ISO_42001 -> standard.items();
            case EU_AI_ACT -> act.items();
            case NIST_AI_RMF -> nist.items();
        }, (one, other) -> one, () -> new EnumMap<>(Framework.class)));
        items.forEach((framework, its) -> its.forEach(it -> {
            if (ofItems.put(it.number(), framework) != null) {
                throw new IllegalStateException("Two frameworks have an item " + it.number() + ".");
            }
        }));
    }

    /** Everything that can be met or not, in the order of the framework. */
    public List<FrameworkItem> items(Framework framework) {
        return Objects.requireNonNull(items.get(framework));
    }

    /** Of which framework a criterion speaks; what no other framework knows is said of the standard. */
    public Framework of(@Nullable String criterion) {
        return criterion == null ? Framework.ISO_42001 : ofItems.getOrDefault(criterion, Framework.ISO_42001);
    }
}
