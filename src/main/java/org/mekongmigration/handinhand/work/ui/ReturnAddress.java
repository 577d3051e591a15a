package org.mekongmigration.handinhand.work.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where somebody goes back to who was sent from one editor to another for a moment.
 *
 * @param path of a view of this application
 * @param at what she looked at there
 */
public record ReturnAddress(String path, String at) {

    private static final String PATH = "back";
    private static final String AT = "at";

    // nothing that leads out of this application
    private static final Pattern WITHIN = Pattern.compile("[a-z]+(/[A-Za-z0-9._-]+)*");
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,60}");

    /** What another view brought with it. */
    public static Optional<ReturnAddress> of(Location location) {
        var parameters = location.getQueryParameters();
        return parameters
                .getSingleParameter(PATH)
                .filter(path -> WITHIN.matcher(path).matches())
                .map(path -> new ReturnAddress(path, at(location).orElse("")));
    }

    /** What is to be looked at in the view that somebody comes back to. */
    public static Optional<String> at(Location location) {
        return location.getQueryParameters()
                .getSingleParameter(AT)
                .filter(at -> NAME.matcher(at).matches());
    }

    /** For the way there. */
    public QueryParameters parameters() {
        return QueryParameters.simple(Map.of(PATH, path, AT, at));
    }

    /** The way back. */
    public String href() {
        return at.isEmpty() ? path : path + "?" + AT + "=" + at;
    }
}
