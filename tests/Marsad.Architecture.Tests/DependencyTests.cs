using System.Reflection;
using System.Xml.Linq;
using Marsad.Engine.Records;

namespace Marsad.Architecture.Tests;

public sealed class DependencyTests
{
    private static readonly Assembly Engine = typeof(EventType).Assembly;

    [Fact]
    public void The_engine_references_nothing_but_the_base_library() =>
        Assert.All(Engine.GetReferencedAssemblies(), name => Assert.StartsWith("System.", name.Name + ".", StringComparison.Ordinal));

    [Fact]
    public void The_training_does_not_know_the_program()
    {
        var training = Assembly.Load("Marsad.Training");
        Assert.DoesNotContain(training.GetReferencedAssemblies(), name => name.Name is "marsad" or "System.CommandLine");
    }

    [Theory]
    [InlineData("Marsad.Engine")]
    [InlineData("Marsad.Training", "Marsad.Engine")]
    [InlineData("Marsad.Archive", "Marsad.Engine")]
    [InlineData("Marsad.Exchange", "Marsad.Archive", "Marsad.Engine")]
    public void Projects_refer_in_one_direction(string project, params string[] allowed)
    {
        var file = Path.Combine(Repository.Root, "src", project, project + ".csproj");
        if (!File.Exists(file)) return;
        var references = XDocument.Load(file).Descendants("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value));
        Assert.Empty(references.Except(allowed, StringComparer.Ordinal));
    }

    [Fact]
    public void Classes_are_sealed_static_or_abstract()
    {
        var open = Engine.GetTypes().Concat(Assembly.Load("Marsad.Training").GetTypes()).Concat(Assembly.Load("Marsad.Exchange").GetTypes()).Concat(Assembly.Load("marsad").GetTypes())
            .Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false } && type.Namespace?.StartsWith("Marsad", StringComparison.Ordinal) == true
                && !type.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute)) && !type.Name.StartsWith('<'))
            .Select(type => type.FullName);
        Assert.Empty(open);
    }

    [Fact]
    public void Public_facts_cannot_be_changed()
    {
        var changeable = Engine.GetExportedTypes()
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            .Where(property => property.SetMethod is { IsPublic: true } setter
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit)))
            .Select(property => $"{property.DeclaringType}.{property.Name}");
        Assert.Empty(changeable);
        Assert.Empty(Engine.GetExportedTypes().SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Instance))
            .Where(field => !field.IsInitOnly && !field.DeclaringType!.IsEnum).Select(field => $"{field.DeclaringType}.{field.Name}"));
    }

    [Fact]
    public void Public_facts_hold_no_lists_that_can_be_changed()
    {
        var lists = Engine.GetExportedTypes().SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            .Where(property => property.PropertyType.IsArray
                || (property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() is var generic
                    && (generic == typeof(List<>) || generic == typeof(Dictionary<,>) || generic == typeof(HashSet<>) || generic == typeof(IList<>))))
            .Select(property => $"{property.DeclaringType}.{property.Name}");
        Assert.Empty(lists);
    }
}
