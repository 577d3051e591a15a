package org.mekongmigration.handinhand.content;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;

/** Finds the form of a type by looking at it. */
final class Forms {

    static final SimpleForms.ValueForm<Language> LANGUAGE =
            new SimpleForms.ValueForm<>(Language::new, "[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?(-[a-z0-9-]+)?");

    private Forms() {}

    static <T> RecordForm<T> record(Class<T> type) {
        var parts = new ArrayList<Part<?>>();
        for (var component : type.getRecordComponents()) {
            parts.add(part(component));
        }
        var constructor = canonical(type);
        constructor.setAccessible(true); // records of other rooms may be theirs alone
        return new RecordForm<>(type, constructor, List.copyOf(parts));
    }

    private static <T> Constructor<T> canonical(Class<T> type) {
        var types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("not a record: " + type, e);
        }
    }

    private static Part<?> part(RecordComponent component) {
        var optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        component.getAccessor().setAccessible(true);
        return new Part<>(
                RecordParts.key(component), component.getAccessor(), of(component.getGenericType()), optional);
    }

    private static Form<?> of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic);
        }
        var plain = (Class<?>) type;
        if (plain == String.class) {
            return new SimpleForms.TextForm();
        } else if (plain == int.class || plain == Integer.class) {
            return new SimpleForms.NumberForm();
        } else if (plain == boolean.class || plain == Boolean.class) {
            return new SimpleForms.TruthForm();
        } else if (plain == Language.class) {
            return LANGUAGE;
        } else if (plain == Prose.class) {
            return new ProseForm();
        } else if (plain.isEnum()) {
            return word(plain);
        } else if (plain.isAnnotationPresent(ScalarValue.class)) {
            return value(plain);
        } else if (plain.isSealed()) {
            return choice(plain);
        }
        return record(plain);
    }

    private static Form<?> ofGeneric(ParameterizedType type) {
        var arguments = type.getActualTypeArguments();
        if (type.getRawType() == List.class) {
            return new ListForm<>(of(arguments[0]));
        } else if (type.getRawType() == Map.class) {
            return new MapForm<>(key((Class<?>) arguments[0]), of(arguments[1]));
        } else if (type.getRawType() == Localized.class) {
            return new LocalizedForm<>(of(arguments[0]), record(LocalizedForm.Origin.class));
        }
        throw new IllegalStateException("the format has no form for " + type);
    }

    private static SimpleForms.ValueForm<?> key(Class<?> type) {
        return type == Language.class ? LANGUAGE : value(type);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Form<?> word(Class<?> type) {
        return SimpleForms.WordForm.of((Class) type);
    }

    private static ChoiceForm<?> choice(Class<?> type) {
        var byWord = new LinkedHashMap<String, RecordForm<?>>();
        for (var permitted : type.getPermittedSubclasses()) {
            byWord.put(permitted.getAnnotation(KindWord.class).value(), record(permitted));
        }
        return new ChoiceForm<>(byWord);
    }

    private static <T> SimpleForms.ValueForm<T> value(Class<T> type) {
        var allowed = type.getAnnotation(ScalarValue.class).value();
        return new SimpleForms.ValueForm<>(word -> parsed(type, word), allowed);
    }

    private static <T> T parsed(Class<T> type, String word) {
        try {
            for (var method : type.getMethods()) {
                if (method.getName().equals("parse")) {
                    return type.cast(method.invoke(null, word));
                }
            }
            return type.getConstructor(String.class).newInstance(word);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a scalar value needs parse(String) or a constructor: " + type, e);
        }
    }
}
