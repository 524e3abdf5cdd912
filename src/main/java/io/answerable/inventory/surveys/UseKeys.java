package io.answerable.inventory.surveys;

import io.answerable.facts.KeyRegister;
import java.util.Locale;
import java.util.stream.IntStream;

/** Makes keys of uses that people can read, for example {@code us-2026-q3/ou-edu/homework-checker}. */
final class UseKeys {

    private static final int MOST_OF_A_NAME = 1_000;
    private static final int LONGEST = 40;

    private UseKeys() {}

    static String free(String declaration, String tool, KeyRegister keys) {
        var plain = declaration + "/" + slug(tool);
        var wanted = IntStream.rangeClosed(1, MOST_OF_A_NAME)
                .mapToObj(it -> it == 1 ? plain : plain + "-" + it)
                .toList();
        var taken = keys.idsOf(wanted);
        return wanted.stream().filter(it -> !taken.containsKey(it)).findFirst().orElse(plain);
    }

    private static String slug(String tool) {
        var slug = tool.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var shortened = slug.substring(0, Math.min(LONGEST, slug.length()));
        return shortened.isEmpty() ? "use" : shortened;
    }
}
