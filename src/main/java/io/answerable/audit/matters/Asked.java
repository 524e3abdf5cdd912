package io.answerable.audit.matters;

import io.answerable.kernel.PersonId;
import java.util.Collection;
import java.util.UUID;

/** Values of the columns of facts, as conditions take them. */
public final class Asked {

    private Asked() {}

    public static UUID[] people(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).distinct().toArray(UUID[]::new);
    }

    public static String[] names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toArray(String[]::new);
    }
}
