package io.answerable.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * A token may ask for less than its bearer may do, never for more: by the claim {@code permissions} ({@code ["READ"]}) or
 * by scopes such as {@code answerable:read-history}. Other scopes mean nothing here.
 */
final class TokenNarrowing {

    private static final String PREFIX = "answerable:";

    private TokenNarrowing() {}

    static Actor narrowed(Actor actor, Jwt token) {
        return wanted(token).map(it -> narrowed(actor, it)).orElse(actor);
    }

    private static Actor narrowed(Actor actor, Set<String> wanted) {
        var grants = new EnumMap<Permission, Reach>(Permission.class);
        actor.grants().forEach((permission, reach) -> {
            if (wanted.contains(permission.name())) {
                grants.put(permission, reach);
            }
        });
        return new Actor(actor.organisation(), actor.ref(), grants, actor.roles());
    }

    private static Optional<Set<String>> wanted(Jwt token) {
        var named = token.getClaims().get("permissions");
        var scoped = scopes(token);
        if (named == null && scoped.isEmpty()) {
            return Optional.empty();
        }
        var wanted = new HashSet<>(scoped);
        if (named instanceof Collection<?> names) {
            names.forEach(it -> wanted.add(String.valueOf(it)));
        }
        return Optional.of(wanted);
    }

    private static Set<String> scopes(Jwt token) {
        return words(token.getClaims().get("scope")).filter(it -> it.startsWith(PREFIX))
                .map(it -> it.substring(PREFIX.length()).toUpperCase(Locale.ROOT).replace('-', '_'))
                .collect(Collectors.toSet());
    }

    private static Stream<String> words(@Nullable Object scope) {
        return switch (scope) {
            case String text -> Arrays.stream(text.split(" "));
            case Collection<?> list -> list.stream().map(String::valueOf);
            case null, default -> Stream.empty();
        };
    }
}
