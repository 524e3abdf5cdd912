package io.answerable.graphql.schema;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Days are {@link LocalDate}, instants are {@link Instant} on the Java side; errors say what is expected. */
final class Scalars {

    static final GraphQLScalarType DATE = scalar("Date",
            new Text<>(Scalars::parsedDay, Scalars::day, "a day such as 2026-11-21, from year 1 to 9999"));
    static final GraphQLScalarType DATE_TIME = scalar("DateTime",
            new Text<>(Scalars::parsedInstant, Scalars::instant,
                    "an instant with its offset such as 2026-11-21T09:30:00Z, from year 1 to 9999"));

    private Scalars() {}

    private static GraphQLScalarType scalar(String name, Coercing<?, String> coercing) {
        return GraphQLScalarType.newScalar().name(name).coercing(coercing).build();
    }

    private static LocalDate parsedDay(String text) {
        var day = LocalDate.parse(text);
        demandUsualYear(day.getYear(), text);
        return day;
    }

    private static Instant parsedInstant(String text) {
        var instant = OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC);
        demandUsualYear(instant.getYear(), text);
        return instant.toInstant();
    }

    /** Java knows more years than the database. */
    private static void demandUsualYear(int year, String text) {
        if (year < 1 || year > 9999) {
            throw new DateTimeParseException("A year out of bounds", text, 0);
        }
    }

    private static @Nullable String day(Object value) {
        return value instanceof LocalDate || value instanceof String ? value.toString() : null;
    }

    private static @Nullable String instant(Object value) {
        return switch (value) {
            case Instant it -> it.toString();
            case OffsetDateTime it -> it.toString();
            case ZonedDateTime it -> it.toOffsetDateTime().toString();
            case String it -> it;
            default -> null;
        };
    }

    /** A scalar that travels as text in one format. */
    private record Text<T>(Function<String, T> parser, Function<Object, @Nullable String> printer, String expected)
            implements
                Coercing<T, String> {

        @Override
        public String serialize(Object value, GraphQLContext context, Locale locale) {
            var printed = printer.apply(value);
            if (printed == null) {
                throw new CoercingSerializeException("Cannot print " + value.getClass().getName());
            }
            return printed;
        }

        @Override
        public T parseValue(Object input, GraphQLContext context, Locale locale) {
            try {
                return parser.apply(text(input));
            } catch (DateTimeException problem) {
                throw new CoercingParseValueException(complaint(), problem);
            }
        }

        private static String text(Object input) {
            return input instanceof LocalDate || input instanceof Instant
                    ? input.toString()
                    : input instanceof String it ? it : "";
        }

        @Override
        public T parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            try {
                return parser.apply(String.valueOf(input instanceof StringValue it ? it.getValue() : ""));
            } catch (DateTimeException problem) {
                throw new CoercingParseLiteralException(complaint(), problem);
            }
        }

        @Override
        public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
            return StringValue.of(text(input));
        }

        private String complaint() {
            return "It should be " + expected + ".";
        }
    }
}
