namespace Marsad.Cli.Input;

/// <summary>Something that could not be coded: where it stands, what is wrong, what to do.</summary>
internal sealed record Problem(string Where, string What, string Advice)
{
    public override string ToString() => $"{Where}: {What} {Advice}";
}
