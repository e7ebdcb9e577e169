package org.cbss.model.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The listing of the public API of a module: each public type of the packages that it exports to everybody, with each public
 * or protected member, in an order and a notation that are the same on every JDK.
 */
final class ApiListing {
  private static final String CLASS = ".class";

  private ApiListing() {}

  /** Returns the listing of a module whose classes this class can load, a line for each type and member. */
  static String of(ModuleReference module) {
    StringBuilder out = new StringBuilder();
    for (Class<?> type : types(module)) {
      out.append(declaration(type)).append('\n');
      members(type).forEach(member -> out.append("  ").append(member).append('\n'));
    }
    return out.toString();
  }

  private static List<Class<?>> types(ModuleReference module) {
    Set<String> exported = module.descriptor().exports().stream()
        .filter(each -> !each.isQualified())
        .map(ModuleDescriptor.Exports::source)
        .collect(Collectors.toSet());
    try (ModuleReader reader = module.open()) {
      return reader
          .list()
          .filter(file -> file.endsWith(CLASS) && !file.endsWith("-info.class"))
          .map(file -> file.substring(0, file.length() - CLASS.length()).replace('/', '.'))
          .filter(name -> exported.contains(name.substring(0, Math.max(0, name.lastIndexOf('.')))))
          .sorted()
          .<Class<?>>map(ApiListing::load)
          .filter(ApiListing::isReachable)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, ApiListing.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(name, e);
    }
  }

  private static boolean isReachable(Class<?> type) {
    Class<?> owner = type.getEnclosingClass();
    return isVisible(type.getModifiers())
        && !type.isAnonymousClass()
        && (owner == null || isReachable(owner));
  }

  private static boolean isVisible(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  private static String declaration(Class<?> type) {
    StringBuilder line = new StringBuilder(words(type.getModifiers() & ~Modifier.INTERFACE));
    if (type.isSealed()) {
      line.append("sealed ");
    }
    line.append(kind(type)).append(type.getName());
    line.append(parameters(type.getTypeParameters()));
    Type parent = type.getGenericSuperclass();
    if (parent != null && !Set.of(Object.class, Record.class).contains(type.getSuperclass())) {
      line.append(" extends ").append(name(parent));
    }
    String parents = names(type.getGenericInterfaces());
    if (!parents.isEmpty()) {
      line.append(type.isInterface() ? " extends " : " implements ").append(parents);
    }
    if (type.isSealed()) {
      line.append(" permits ").append(names(type.getPermittedSubclasses()));
    }
    return line.toString();
  }

  private static String kind(Class<?> type) {
    if (type.isAnnotation()) {
      return "@interface ";
    }
    if (type.isInterface()) {
      return "interface ";
    }
    if (type.isEnum()) {
      return "enum ";
    }
    return type.isRecord() ? "record " : "class ";
  }

  private static List<String> members(Class<?> type) {
    List<String> members = new ArrayList<>();
    for (Field field : type.getDeclaredFields()) {
      if (isListed(field)) {
        members.add(
            words(field.getModifiers()) + name(field.getGenericType()) + " " + field.getName());
      }
    }
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (isListed(constructor)) {
        members.add(signature(constructor, "new"));
      }
    }
    for (Method method : type.getDeclaredMethods()) {
      if (isListed(method)) {
        String result = name(method.getGenericReturnType()) + " " + method.getName();
        members.add(
            method.isDefault()
                ? "default " + signature(method, result)
                : signature(method, result));
      }
    }
    members.sort(null);
    return members;
  }

  private static boolean isListed(Member member) {
    return isVisible(member.getModifiers()) && !member.isSynthetic();
  }

  private static String signature(Executable executable, String name) {
    Type[] types = executable.getGenericParameterTypes();
    List<String> parameters = new ArrayList<>();
    for (int i = 0; i < types.length; i++) {
      String type = name(types[i]);
      boolean variable = executable.isVarArgs() && i == types.length - 1;
      parameters.add(variable ? type.substring(0, type.length() - 2) + "..." : type);
    }
    String thrown = names(executable.getGenericExceptionTypes());
    String variables = parameters(executable.getTypeParameters());
    return words(executable.getModifiers() & (Modifier.methodModifiers() & ~Modifier.SYNCHRONIZED))
        + (variables.isEmpty() ? "" : variables + " ")
        + name
        + parameters.stream().collect(Collectors.joining(", ", "(", ")"))
        + (thrown.isEmpty() ? "" : " throws " + thrown);
  }

  private static String words(int modifiers) {
    int shown =
        modifiers & (Modifier.PROTECTED | Modifier.STATIC | Modifier.ABSTRACT | Modifier.FINAL);
    return shown == 0 ? "" : Modifier.toString(shown) + " ";
  }

  private static String parameters(TypeVariable<?>[] variables) {
    return variables.length == 0
        ? ""
        : Arrays.stream(variables)
            .map(ApiListing::declared)
            .collect(Collectors.joining(", ", "<", ">"));
  }

  private static String declared(TypeVariable<?> variable) {
    String bounds = Arrays.stream(variable.getBounds())
        .filter(bound -> bound != Object.class)
        .map(ApiListing::name)
        .collect(Collectors.joining(" & "));
    return variable.getName() + (bounds.isEmpty() ? "" : " extends " + bounds);
  }

  private static String names(Type[] types) {
    return Arrays.stream(types).map(ApiListing::name).collect(Collectors.joining(", "));
  }

  private static String name(Type type) {
    if (type instanceof Class<?> plain) {
      return plain.isArray() ? name(plain.getComponentType()) + "[]" : plain.getName();
    }
    if (type instanceof ParameterizedType parameterized) {
      return name(parameterized.getRawType()) + "<" + names(parameterized.getActualTypeArguments())
          + ">";
    }
    if (type instanceof GenericArrayType array) {
      return name(array.getGenericComponentType()) + "[]";
    }
    if (type instanceof WildcardType wildcard) {
      return wildcard(wildcard);
    }
    return type.getTypeName();
  }

  private static String wildcard(WildcardType wildcard) {
    if (wildcard.getLowerBounds().length > 0) {
      return "? super " + names(wildcard.getLowerBounds());
    }
    String upper = names(wildcard.getUpperBounds());
    return upper.equals("java.lang.Object") ? "?" : "? extends " + upper;
  }
}
