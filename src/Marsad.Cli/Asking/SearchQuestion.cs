namespace Marsad.Cli.Asking;

/// <summary>What <c>marsad search</c> is asked, as typed.</summary>
internal sealed record SearchQuestion(
    string Query, string? Place, string? Actor, string? Type, string? Source, DateOnly? From, DateOnly? To, bool ByDate, int Skip, int Limit);
